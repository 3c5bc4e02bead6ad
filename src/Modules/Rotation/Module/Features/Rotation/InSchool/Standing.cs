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

/// <summary>Every post of a competition with its ranking as it stands.</summary>
internal sealed record Standing(Post Post, IReadOnlyList<(Application Application, Ranked Ranked)> Ranked)
{
    public IReadOnlyList<(Application Application, Ranked Ranked)> Undecided => Ranked.Where(r => r.Ranked.Hired is null).ToList();

    public static IReadOnlyList<Standing> Of(Competition competition, IReadOnlyList<Post> posts, IReadOnlyList<Application> applications)
    {
        var lots = competition.Lots.SelectMany(lot => lot.Order.Select((id, at) => (id, Place: at + 1))).GroupBy(l => l.id).ToDictionary(g => g.Key, g => g.Last().Place);
        return posts.Where(p => p.Capacity > 0).OrderBy(p => p.Code, StringComparer.Ordinal).Select(post =>
        {
            var hers = applications.Where(a => a.PostId == post.Id && a is { State: ApplicationState.Eligible, Total: not null }).ToDictionary(a => a.Id);
            var ranked = Ranking.Of(hers.Values.Select(a => new Competitor(a.Id, a.Total!.Value, a.Facts, lots.TryGetValue(a.Id, out var lot) ? lot : null)), post.Capacity, competition.Rules!.TieBreak);
            return new Standing(post, ranked.Select(r => (hers[r.Id], r)).ToList());
        }).ToList();
    }

    public static async Task<IReadOnlyList<Standing>> ReadAsync(RotationDbContext db, Competition competition, IReadOnlyList<Application> applications, CancellationToken ct) =>
        Of(competition, await db.Posts.AsNoTracking().Where(p => p.RoundId == competition.RoundId && p.OfferedBy == competition.SchoolId).ToListAsync(ct), applications);
}
