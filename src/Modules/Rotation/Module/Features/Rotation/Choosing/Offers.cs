using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>All posts of a round, each with what admission says of her and how far it is.</summary>
internal sealed class Offers(RoundPosts kept)
{
    public async Task<IReadOnlyList<Offer>> ReadAsync(RotationDbContext db, MyRound mine, IReadOnlyList<SchoolCard> schools, CancellationToken ct)
    {
        var places = schools.ToDictionary(s => s.Id);
        var home = places.GetValueOrDefault(mine.Entrant.HomeSchoolId);
        var posts = await kept.OfAsync(db, mine.Round.Id, ct);
        return posts.Select(post => new Offer(post, Admission.Of(mine.Entrant, post, mine.Round.Policy),
            Metres(home, places.GetValueOrDefault(post.OfferedBy)), mine.Entrant.IsGuaranteed && mine.Entrant.CurrentPostId == post.Id,
            LevelGoesByTheRule.Of(mine.Round.Policy.Values.PostLevelRule, mine.Entrant, post))).ToList();
    }

    private static int? Metres(SchoolCard? from, SchoolCard? to) => from is null || to is null ? null
        : (int)Math.Sqrt(Math.Pow(from.EastMetres - to.EastMetres, 2) + Math.Pow(from.NorthMetres - to.NorthMetres, 2));
}
