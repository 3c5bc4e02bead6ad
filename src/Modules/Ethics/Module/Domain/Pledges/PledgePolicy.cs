namespace Workforce.Ethics.Domain.Pledges;

/// <summary>The values of seeds/policy/ethics.json that pledges stand on.</summary>
internal sealed record PledgePolicy
{
    public required PledgeWindow PledgeWindow { get; init; }
    public required PledgeSeasons PledgeSeasons { get; init; }
    public required PledgeDays PledgeNewArrivalDays { get; init; }
    public required PledgeReminders PledgeReminders { get; init; }

    /// <summary>Kinds of leave (code table "leave-kind") outside the denominator, listed by name.</summary>
    public required IReadOnlyList<string> PledgeLeaveKinds { get; init; }

    public PledgeWindow WindowOf(PledgeSeason season) => season switch
    {
        PledgeSeason.Spring => PledgeSeasons.Spring,
        PledgeSeason.Summer => PledgeSeasons.Summer,
        PledgeSeason.Winter => PledgeSeasons.Winter,
        _ => PledgeWindow,
    };
}
