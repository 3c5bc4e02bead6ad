namespace Workforce.Staffing.Domain.Computation;

/// <summary>Why a stage could not be computed.</summary>
/// <param name="Sentence">Chinese with {0} for the stage, a key of the texts.</param>
internal sealed record QuotaGap(string Stage, string Sentence);
