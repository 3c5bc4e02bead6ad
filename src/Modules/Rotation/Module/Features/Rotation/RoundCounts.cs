using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>How far a round is, in whole people, posts and score sheets. Each number is the length of a list one click away.</summary>
internal sealed record RoundCounts
{
    public int Entrants { get; init; }
    public int Unhired { get; init; }
    public int Volunteers { get; init; }
    public int Holders { get; init; }

    /// <summary>Has a list, certified or not.</summary>
    public int Listed { get; init; }

    public int Certified { get; init; }
    public int Posts { get; init; }
    public int Seats { get; init; }
    public int HeldSeats { get; init; }
    public int RuralVacancies { get; init; }

    /// <summary>Posts that nobody's certified list names.</summary>
    public int UnwantedPosts { get; init; }

    /// <summary>Choices of certified lists, less those of people who hold that very post.</summary>
    public int ScoresNeeded { get; init; }

    public int ScoresEntered { get; init; }
    public int OpenContests { get; init; }
    public int OpenObjections { get; init; }

    /// <summary>Null while no adjustment was begun.</summary>
    public AdjustmentState? Adjustment { get; init; }

    public int Uncertified => Entrants - Certified;
    public int Vacancies => Seats - HeldSeats;
    public int ScoresMissing => ScoresNeeded - ScoresEntered;

    public static async Task<RoundCounts> ReadAsync(RotationDbContext db, RoundId round, CancellationToken ct)
    {
        var entrants = db.Entrants.Where(e => e.RoundId == round && e.RemovedAt == null);
        var people = await entrants.GroupBy(e => e.Basis).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var lists = from list in db.ChoiceLists where list.RoundId == round join entrant in entrants on list.EntrantId equals entrant.Id select new { list.CertifiedAt, Any = db.Choices.Any(c => c.EntrantId == list.EntrantId) };
        var chosen = await lists.GroupBy(_ => 1).Select(g => new { Listed = g.Count(l => l.Any), Certified = g.Count(l => l.CertifiedAt != null) }).SingleOrDefaultAsync(ct);
        var posts = await db.Posts.Where(p => p.RoundId == round).GroupBy(p => p.SchoolArea)
            .Select(g => new { g.Key, Posts = g.Count(), Seats = g.Sum(p => p.Capacity) }).ToListAsync(ct);
        var held = await (from entrant in entrants where entrant.IsGuaranteed join post in db.Posts on entrant.CurrentPostId equals post.Id group post by post.SchoolArea into areas select new { areas.Key, Count = areas.Count() }).ToListAsync(ct);
        var certified = CertifiedChoices(db, round);
        var unwanted = await db.Posts.CountAsync(p => p.RoundId == round && !certified.Any(c => c.PostId == p.Id), ct);
        var toScore = from choice in certified join entrant in entrants on choice.EntrantId equals entrant.Id where entrant.CurrentPostId == null || entrant.CurrentPostId != choice.PostId || !entrant.IsGuaranteed select choice;
        var rural = posts.Where(p => p.Key == "rural").Sum(p => p.Seats) - held.Where(h => h.Key == "rural").Sum(h => h.Count);
        return new()
        {
            Entrants = people.Values.Sum(),
            Unhired = people.GetValueOrDefault(EntrantBasis.Unhired),
            Volunteers = people.GetValueOrDefault(EntrantBasis.Volunteer),
            Holders = people.GetValueOrDefault(EntrantBasis.Holder),
            Listed = chosen?.Listed ?? 0,
            Certified = chosen?.Certified ?? 0,
            Posts = posts.Sum(p => p.Posts),
            Seats = posts.Sum(p => p.Seats),
            HeldSeats = held.Sum(h => h.Count),
            RuralVacancies = rural,
            UnwantedPosts = unwanted,
            ScoresNeeded = await toScore.CountAsync(ct),
            ScoresEntered = await toScore.CountAsync(c => db.Scores.Any(s => s.EntrantId == c.EntrantId && s.PostId == c.PostId), ct),
            OpenContests = await db.ScoreContests.CountAsync(c => c.RoundId == round && c.State == CaseState.Open, ct) + await db.MarkReviews.CountAsync(r => r.RoundId == round && r.State == CaseState.Open, ct),
            Adjustment = await db.Adjustments.Where(a => a.RoundId == round && a.DroppedAt == null).Select(a => (AdjustmentState?)a.State).SingleOrDefaultAsync(ct),
            OpenObjections = await db.Objections.CountAsync(o => o.RoundId == round && o.State == CaseState.Open, ct),
        };
    }

    /// <summary>The choices that count: of lists that are certified, of people still in the round.</summary>
    public static IQueryable<Choice> CertifiedChoices(RotationDbContext db, RoundId round) =>
        from choice in db.Choices
        join list in db.ChoiceLists on choice.EntrantId equals list.EntrantId
        join entrant in db.Entrants on choice.EntrantId equals entrant.Id
        where choice.RoundId == round && list.CertifiedAt != null && entrant.RemovedAt == null
        select choice;
}
