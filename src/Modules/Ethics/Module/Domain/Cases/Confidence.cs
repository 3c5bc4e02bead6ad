using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>Who reported, who was hurt: in a table of its own, read only on asking, and every reading is noted in the journal.</summary>
[NotLogged]
internal sealed class Confidence
{
    public CaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public string? ReporterName { get; set; }
    public string? ReporterContact { get; set; }

    /// <summary>Students and minors, and what is known of their health.</summary>
    public string? Students { get; set; }
}
