using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>Who changes something in a school's competition waits here for the others of that school, and for the round that opens.</summary>
internal static class CompetitionGate
{
    public static async Task<Round> HoldDraftAsync(RotationDbContext db, RoundId id, CancellationToken ct)
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        if (!round.IsEditable)
            throw new RuleBrokenException("填报已经开放，校内竞聘不能再办理。");
        return round;
    }

    /// <exception cref="RuleBrokenException">The round has opened, or the school has no competition in it.</exception>
    public static async Task<(Round Round, Competition Competition)> HoldAsync(RotationDbContext db, RoundId id, SchoolId school, CancellationToken ct)
    {
        var round = await HoldDraftAsync(db, id, ct);
        await db.Database.ExecuteSqlAsync($"select from in_school_competitions where round_id = {id.Value} and school_id = {school.Value} and dropped_at is null for update", ct);
        return (round, await Of(db, id, school).SingleOrDefaultAsync(ct) ?? throw new RuleBrokenException("本校还没有开始校内竞聘。"));
    }

    public static IQueryable<Competition> Of(RotationDbContext db, RoundId id, SchoolId school) => db.Competitions.Where(c => c.RoundId == id && c.SchoolId == school && c.DroppedAt == null);

    /// <summary>The table of a kind that is out now.</summary>
    public static Task<PostedTable?> PostedAsync(RotationDbContext db, CompetitionId competition, PostedKind kind, CancellationToken ct) =>
        db.PostedTables.SingleOrDefaultAsync(t => t.CompetitionId == competition && t.Kind == kind && t.ReplacedAt == null, ct);

    /// <summary>Makes the act fail when somebody else of the school has gone on since the page was shown.</summary>
    public static void MustBe(this Competition competition, uint version)
    {
        if (competition.Version != version)
            throw new StaleEditException([]);
    }
}
