namespace Workforce.Staffing.Domain.Computation;

/// <summary>附加编制 that the bureau grants a stage of a school, within what its standard allows.</summary>
internal sealed record Granted(string Stage, string Key, decimal Amount);
