using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The schools of an exchange with their counts, in three statements however large the district.</summary>
internal static class ExchangeRows
{
    public static async Task<IReadOnlyList<ExchangeSchoolRow>> ReadAsync(RotationDbContext db, ExchangeId id, IReadOnlyList<string> counting, CancellationToken ct)
    {
        var schools = await db.ExchangeSchools.AsNoTracking().Where(s => s.ExchangeId == id).OrderBy(s => s.Code).ToListAsync(ct);
        var members = await MembersAsync(db, id, ct);
        var moves = await MovesAsync(db, id, counting, ct);
        return schools.ConvertAll(school => new ExchangeSchoolRow(school, members.GetValueOrDefault(school.SchoolId, MemberCounts.None), moves.GetValueOrDefault(school.SchoolId, MoveCounts.None)));
    }

    /// <param name="approvedOnly">Else everybody put forward and not refused.</param>
    public static async Task<ExchangeFigures> FiguresAsync(RotationDbContext db, ExchangeId id, IReadOnlyList<string> counting, bool approvedOnly, CancellationToken ct)
    {
        var eligible = await db.ExchangeMembers.Where(m => m.ExchangeId == id && m.Listed == Listing.Eligible).GroupBy(m => 1)
            .Select(g => new { All = g.Count(), Backbone = g.Count(m => m.IsBackbone), Principals = g.Count(m => m.Cohort == Cohort.Principal) }).SingleOrDefaultAsync(ct);
        var moved = await db.ExchangeMoves.Where(m => m.ExchangeId == id && m.WasEligible && counting.Contains(m.Kind) && (approvedOnly ? m.State == MoveState.Approved || m.State == MoveState.Returned : m.State != MoveState.Refused)).GroupBy(m => 1)
            .Select(g => new { All = g.Count(), Backbone = g.Count(m => m.IsBackbone), Principals = g.Count(m => m.Cohort == Cohort.Principal) }).SingleOrDefaultAsync(ct);
        return new(eligible?.All ?? 0, eligible?.Backbone ?? 0, eligible?.Principals ?? 0, moved?.All ?? 0, moved?.Backbone ?? 0, moved?.Principals ?? 0);
    }

    public static async Task<IReadOnlyList<Flow>> FlowsAsync(RotationDbContext db, ExchangeId id, CancellationToken ct) => await db.ExchangeMoves
        .Where(m => m.ExchangeId == id && m.ToArea != null && m.State != MoveState.Refused).GroupBy(m => new { m.FromArea, m.ToArea })
        .Select(g => new Flow(g.Key.FromArea, g.Key.ToArea!, g.Count())).ToListAsync(ct);

    private static Task<Dictionary<SchoolId, MemberCounts>> MembersAsync(RotationDbContext db, ExchangeId id, CancellationToken ct) => db.ExchangeMembers
        .Where(m => m.ExchangeId == id).GroupBy(m => m.SchoolId).Select(g => new
        {
            g.Key,
            Backbone = g.Count(m => m.Listed == Listing.Eligible && m.Cohort == Cohort.Teacher && m.IsBackbone),
            Ordinary = g.Count(m => m.Listed == Listing.Eligible && m.Cohort == Cohort.Teacher && !m.IsBackbone),
            Middle = g.Count(m => m.Listed == Listing.Eligible && m.Cohort == Cohort.MiddleLeader),
            Principals = g.Count(m => m.Listed == Listing.Eligible && m.Cohort == Cohort.Principal),
            Deferred = g.Count(m => m.Listed == Listing.Deferred),
            Differences = g.Count(m => m.Listed != m.Computed),
            AllBackbone = g.Count(m => m.Listed == Listing.Eligible && m.IsBackbone),
        }).ToDictionaryAsync(g => g.Key, g => new MemberCounts(g.Backbone, g.Ordinary, g.Middle, g.Principals, g.Deferred, g.Differences, g.AllBackbone), ct);

    private static Task<Dictionary<SchoolId, MoveCounts>> MovesAsync(RotationDbContext db, ExchangeId id, IReadOnlyList<string> counting, CancellationToken ct) => db.ExchangeMoves
        .Where(m => m.ExchangeId == id && m.State != MoveState.Refused).GroupBy(m => m.SchoolId).Select(g => new
        {
            g.Key,
            Backbone = g.Count(m => m.WasEligible && counting.Contains(m.Kind) && m.Cohort == Cohort.Teacher && m.IsBackbone),
            Ordinary = g.Count(m => m.WasEligible && counting.Contains(m.Kind) && m.Cohort == Cohort.Teacher && !m.IsBackbone),
            Middle = g.Count(m => m.WasEligible && counting.Contains(m.Kind) && m.Cohort == Cohort.MiddleLeader),
            Principals = g.Count(m => m.WasEligible && counting.Contains(m.Kind) && m.Cohort == Cohort.Principal),
            Other = g.Count(m => !m.WasEligible || !counting.Contains(m.Kind)),
            Waiting = g.Count(m => m.State == MoveState.PutForward),
            Unplaced = g.Count(m => m.State == MoveState.PutForward && m.ReceivingSchoolId == null),
            Out = g.Count(m => m.State != MoveState.PutForward),
            AllBackbone = g.Count(m => m.WasEligible && m.IsBackbone),
        }).ToDictionaryAsync(g => g.Key, g => new MoveCounts(g.Backbone, g.Ordinary, g.Middle, g.Principals, g.Other, g.Waiting, g.Unplaced, g.Out, g.AllBackbone), ct);
}
