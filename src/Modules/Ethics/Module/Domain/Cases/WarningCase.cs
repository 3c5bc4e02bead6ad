using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>A case as it is published for warning (警示案例): put together from codes, so nothing that was typed can name anybody.</summary>
internal sealed class WarningCase
{
    public WarningCaseId Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>欧阳某某.</summary>
    public required string Person { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Code table "ethics-violation".</summary>
    public required string Violation { get; init; }

    public SanctionKind Sanction { get; init; }
    public int? BarMonths { get; init; }
    public QualificationEffect Qualification { get; init; }
    public int Year { get; init; }
    public DateOnly PublishedOn { get; init; }
}
