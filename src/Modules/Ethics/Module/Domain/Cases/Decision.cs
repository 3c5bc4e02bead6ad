using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>The decision of a case, its two clocks, and what became of it.</summary>
[NotLogged]
internal sealed class Decision
{
    public DecisionId Id { get; init; }
    public CaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Number { get; init; }
    public required Measures Measures { get; set; }
    public required IReadOnlyList<string> Violations { get; init; }
    public required string Facts { get; init; }
    public required string Reasons { get; init; }
    public required string Basis { get; init; }

    /// <summary>Why the bar is shorter than the rule says; null where it is not.</summary>
    public string? ShortBarWhy { get; init; }

    /// <summary>Why it was decided without the school's proposal; null where there is one or none is needed.</summary>
    public string? WithoutProposalWhy { get; init; }

    public DecidingUnit Unit { get; init; }
    public DateOnly DecidedOn { get; init; }
    public Guid DecidedBy { get; init; }
    public required string DecidedByName { get; init; }

    /// <summary>The last day of the sanction's period; null without a term.</summary>
    public DateOnly? SanctionEndsOn { get; set; }

    /// <summary>The last day of the bar of the decision; null without one.</summary>
    public DateOnly? BarEndsOn { get; set; }

    public FilingWith FilingWith { get; init; }
    public DateOnly? FiledOn { get; private set; }
    public required string Document { get; init; }
    public required string Sha256 { get; init; }
    public DateOnly? ServedOn { get; private set; }
    public DateOnly? AppealBy { get; private set; }
    public DateOnly? LiftedOn { get; private set; }
    public DateOnly? RevokedOn { get; private set; }
    public uint Version { get; private set; }

    public void File(DateOnly on)
    {
        if (FilingWith == FilingWith.Nobody || FiledOn is not null)
            throw new RuleBrokenException("这份决定不需要备案，或者已经备案。");
        FiledOn = on;
    }

    public void Serve(DateOnly on, DateOnly appealBy) => (ServedOn, AppealBy) = (on, appealBy);

    public void Lift(DateOnly on)
    {
        if (ServedOn is null || RevokedOn is not null || Measures.Sanction == SanctionKind.None)
            throw new RuleBrokenException("没有正在执行的处分。");
        if (LiftedOn is not null)
            throw new RuleBrokenException("处分已经解除。");
        if (Measures.Sanction == SanctionKind.Dismissal || SanctionEndsOn is not { } last)
            throw new RuleBrokenException("开除没有处分期，不能解除。");
        if (on <= last)
            throw new RuleBrokenException("处分期到 {0} 届满，届满之后才能解除。", last.ToString("yyyy-MM-dd"));
        LiftedOn = on;
    }

    public void Revoke(DateOnly on) => RevokedOn = on;
}
