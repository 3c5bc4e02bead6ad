using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Calendars;
using Workforce.Platform.Data;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Entrants;

namespace Workforce.Rotation.Demo;

/// <summary>A generated round as rows. Who is admitted where follows from the registry's facts, as in a real round.</summary>
internal sealed class DemoRows(DemoRound demo, District district, RoundPolicy policy, IReadOnlyList<TeacherFacts> facts, IReadOnlyDictionary<SchoolId, SchoolCard> schools, DateTimeOffset now)
{
    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Evening = new(17, 0);
    private readonly Dictionary<PostId, Post> posts = [];
    private readonly Dictionary<Guid, Entrant> entrants = [];
    private readonly ILookup<Guid, DemoScore> scores = demo.Scores.ToLookup(s => s.TeacherId);

    public async Task<Round> InsertAsync(RotationDbContext db, CancellationToken ct)
    {
        var round = Round();
        foreach (var post in demo.Posts.Select(post => PostOf(round, post)))
            posts.Add(post.Id, post);
        var candidates = demo.Candidates.ToDictionary(c => c.TeacherId);
        foreach (var fact in facts)
            entrants.Add(fact.Id.Value, EntrantOf(round, fact, candidates[fact.Id.Value]));
        var lists = demo.Candidates.Where(c => c.Choices.Count > 0).Select(c => ListOf(round, c)).ToList();
        round.Open(policy, posts.Count, entrants.Count, Calendar.At(demo.ChoosingFrom, new(8, 0)));
        db.Add(round);
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(schools.Values.Select(card => RoundSchool.Of(round, card)), ct);
        await db.BulkInsertAsync(posts.Values, ct);
        await db.BulkInsertAsync(entrants.Values, ct);
        await db.BulkInsertAsync(lists, ct);
        await db.BulkInsertAsync(lists.SelectMany(l => l.Choices), ct);
        await db.BulkInsertAsync(lists.SelectMany(Scores), ct);
        return round;
    }

    private Round Round() => new()
    {
        Id = new(demo.Id),
        DistrictId = district.Id,
        Key = demo.Key,
        Name = demo.Name,
        SchoolYear = demo.SchoolYear,
        Region = district.RegionCode,
        Policy = policy,
        Notice = policy.Values.Notice,
        DrawAnnounced = DemoDraw.Announced(demo),
        Dates = new()
        {
            BaseOn = demo.BaseDate,
            ChoicesOpenAt = Calendar.At(demo.ChoosingFrom, Morning),
            ChoicesDueAt = Calendar.At(demo.ChoosingTo, Evening),
            ScoresDueAt = Calendar.At(demo.ScoringTo, Evening),
            ContestsDueAt = Calendar.At(demo.ContestTo, Evening),
            DrawOn = DemoDraw.DrawnOn(demo),
            EffectiveOn = demo.EffectiveOn,
        },
    };

    private Post PostOf(Round round, DemoPost post)
    {
        var school = schools[new(post.SchoolId)];
        return new()
        {
            Id = new(post.Id),
            RoundId = round.Id,
            DistrictId = district.Id,
            Code = post.Number,
            OfferedBy = school.Id,
            SchoolName = school.Name,
            SchoolArea = school.Area,
            SchoolTier = school.RemotenessTier,
            SchoolCluster = school.Cluster,
            Stage = post.Stage,
            Subject = post.Subject,
            Capacity = post.Capacity,
            Conditions = new() { CertificateKind = post.CertificateKind, MinimumEducation = post.MinimumEducation, MinimumTitle = post.MinimumTitle },
        };
    }

    private Entrant EntrantOf(Round round, TeacherFacts fact, DemoCandidate candidate)
    {
        var entrant = Snapshot.Of(round, fact, schools[fact.SchoolId], Enum.Parse<EntrantBasis>(candidate.Basis.ToString()));
        entrant.CurrentPostId = candidate.CurrentPostId is { } post ? new PostId(post) : null;
        entrant.IsGuaranteed = candidate.IsGuaranteed;
        return entrant;
    }

    private ChoiceList ListOf(Round round, DemoCandidate candidate)
    {
        var list = ChoiceList.For(entrants[candidate.TeacherId]);
        var certified = candidate.CertifiedOn is { } on ? Earlier(Calendar.At(on, new(10, 0))) : (DateTimeOffset?)null;
        list.Rank(candidate.Choices.Select(id => posts[new(id)]).ToList(), demo.ChoiceLimit, certified ?? now);
        if (certified is { } at)
            list.Certify(round.Key, at);
        return list;
    }

    private IEnumerable<Score> Scores(ChoiceList list)
    {
        var given = scores[list.TeacherId.Value].ToDictionary(s => s.SchoolId);
        foreach (var post in list.Choices.Select(c => posts[c.PostId]))
            if (given.TryGetValue(post.OfferedBy.Value, out var score))
                yield return Score.Of(entrants[list.TeacherId.Value], post, score.Items.Select(ItemOf).ToList(), Earlier(Calendar.At(demo.ScoringTo, new(15, 0))));
    }

    private ScoreItem ItemOf(DemoScoreItem item) =>
        new(item.Item, policy.Values.Scheme?.Items.FirstOrDefault(i => i.Item == item.Item)?.Name ?? item.Item, item.Basis, item.Thousandths);

    private DateTimeOffset Earlier(DateTimeOffset planned) => planned < now ? planned : now;
}
