using Workforce.Staffing.Domain.Computation;

namespace Workforce.Staffing.Domain.Standards;

/// <summary>What a computation goes by: for every stage the first document that has a rule for it, and how numbers are rounded.</summary>
internal sealed record Standard(IReadOnlyList<StandardDocument> Documents, Rounding Rounding)
{
    /// <summary>The document that governs a stage; null when none does.</summary>
    public StandardDocument? For(string stage) => Documents.FirstOrDefault(d => !d.Missing && d.Rules.Any(r => r.Stage == stage));

    public StageRule? Rule(string stage, string area, string category) =>
        For(stage)?.Rules.FirstOrDefault(r => r.Stage == stage && r.Fits(area, category));

    public IEnumerable<StandardDocument> Unconfirmed => Documents.Where(d => d.Unconfirmed);
}
