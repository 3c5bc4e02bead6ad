using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>A run counted by school, by subject or by area: seats, filled, and how far people's wishes were met.</summary>
internal sealed record ResultBreakdown(string Key, int Seats, int Filled, int First, int Movers)
{
    public int Vacant => Seats - Filled;

    public static IReadOnlyList<ResultBreakdown> Count(IReadOnlyList<Fact> facts, Func<Fact, string> key) =>
        facts.GroupBy(key).Select(g => new ResultBreakdown(g.Key, g.Sum(f => f.Seats), g.Sum(f => f.Filled), g.Sum(f => f.First), g.Sum(f => f.Movers)))
            .OrderByDescending(b => b.Seats).ThenBy(b => b.Key, StringComparer.Ordinal).ToList();

    /// <summary>One row per post, from which every breakdown is counted.</summary>
    public static Task<List<Fact>> FactsAsync(RotationDbContext db, RunId run, CancellationToken ct) =>
        (from cutoff in db.Cutoffs
         where cutoff.RunId == run
         join post in db.Posts on cutoff.PostId equals post.Id
         orderby post.Code
         select new Fact
         {
             PostId = post.Id,
             Code = post.Code,
             School = post.SchoolName,
             Area = post.SchoolArea,
             Stage = post.Stage,
             Subject = post.Subject,
             Seats = cutoff.Capacity,
             Filled = cutoff.Filled,
             Score = cutoff.Score,
             Lottery = cutoff.Lottery,
             First = db.Placements.Count(p => p.RunId == run && p.PostId == post.Id && p.Rank == 1),
             Movers = db.Placements.Count(p => p.RunId == run && p.PostId == post.Id && db.Entrants.Any(e => e.Id == p.EntrantId && e.HomeSchoolId != post.OfferedBy)),
         }).ToListAsync(ct);

    internal sealed record Fact
    {
        public Contracts.PostId PostId { get; init; }
        public required string Code { get; init; }
        public required string School { get; init; }
        public required string Area { get; init; }
        public required string Stage { get; init; }
        public required string Subject { get; init; }
        public int Seats { get; init; }
        public int Filled { get; init; }
        public int? Score { get; init; }
        public int? Lottery { get; init; }
        public int First { get; init; }
        public int Movers { get; init; }
    }
}
