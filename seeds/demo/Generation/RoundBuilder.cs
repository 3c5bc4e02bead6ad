using System.Security.Cryptography;
using System.Text;

namespace Workforce.Demo.Generation;

/// <summary>
/// Builds the two rounds of a district: different people, the same manner. In the finished one everybody has chosen and
/// every sheet is there; those to whom no post was open are left out of it.
/// </summary>
internal sealed class RoundBuilder(DistrictDraft district, RoundDates dates, bool isFinished)
{
    // As rotation.choice_limit of region 990100.
    private const int ChoiceLimit = 6;

    private readonly string key = "shifan" + Digits.Of(district.Plan.Number) + "-" + Digits.Of(dates.Effective.Year);

    public static IReadOnlyList<DemoRound> Build(DistrictDraft district, DateOnly today)
    {
        var taken = new HashSet<Guid>();
        var finished = new RoundBuilder(district, RoundDates.LastSummer(today), isFinished: true).Build(today, 250, taken);
        var underWay = new RoundBuilder(district, RoundDates.UnderWay(today), isFinished: false).Build(today, 290, taken);
        return [finished, underWay];
    }

    private DemoRound Build(DateOnly today, int candidatesOf4800, HashSet<Guid> taken)
    {
        var contenders = Contenders(district.Careers.Count * candidatesOf4800 / 4800, taken);
        var posts = new PostOffer(district.Schools, key).For(contenders);
        var candidates = new List<DemoCandidate>();
        var scores = new List<DemoScore>();
        foreach (var contender in contenders)
        {
            var candidate = Choose(contender, posts, today);
            if (isFinished && candidate.Choices.Count == 0)
                continue;
            candidates.Add(candidate);
            scores.AddRange(Scores(contender, candidate, posts));
        }
        return new()
        {
            Id = DemoId.From("round/" + key),
            DistrictId = district.Plan.Id,
            Key = key,
            Name = $"{Digits.Of(dates.Effective.Year)}—{Digits.Of(dates.Effective.Year + 1)}学年教师跨校竞聘",
            SchoolYear = dates.Effective.Year,
            IsFinished = isFinished,
            BaseDate = dates.Base,
            ChoosingFrom = dates.ChoosingFrom,
            ChoosingTo = dates.ChoosingTo,
            ScoringTo = dates.ScoringTo,
            ContestTo = dates.ContestTo,
            NoticeFrom = dates.NoticeFrom,
            EffectiveOn = dates.Effective,
            ChoiceLimit = ChoiceLimit,
            ScoreScheme = "S1",
            DrawSeed = isFinished ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("示范抽签/" + key))) : null,
            DrawSource = isFinished ? "示范抽签（演示数据，非真实开奖）" : null,
            Posts = [.. posts.Select(it => it.Post)],
            Candidates = candidates,
            Scores = scores,
        };
    }

    private List<Contender> Contenders(int count, HashSet<Guid> taken)
    {
        var drawn = district.Careers
            .Select((career, i) => (Career: career, Teacher: district.Teachers[i], Order: new KeyedRandom("contenders/" + key, career.Number).Next()))
            .Where(it => MayTakePart(it.Career) && !taken.Contains(it.Career.Id))
            .OrderBy(it => it.Order)
            .Take(count)
            .OrderBy(it => it.Career.Number)
            .Select(it => new Contender(it.Career, it.Teacher, Basis(it.Career)))
            .ToList();
        taken.UnionWith(drawn.Select(it => it.Career.Id));
        return drawn;
    }

    private bool MayTakePart(Career career) =>
        career is { IsEstablished: true, Status: "100", OnPost: "on-post", IsLeader: false }
        && career.Stage.Stage is not "special"
        && (career.Stage.Stage is not "kindergarten" || career.Number % 3 == 0)
        && career.ServiceYears >= 3
        && career.JoinedSchool <= dates.Base.AddYears(-2)
        && career.RetiresOn > dates.Effective.AddYears(3);

    private DemoCandidateBasis Basis(Career career) =>
        (DemoCandidateBasis)new KeyedRandom("basis/" + key, career.Number).Weighted([46, 35, 19]);

    private DemoCandidate Choose(Contender contender, IReadOnlyList<(DemoPost Post, SchoolDraft School)> posts, DateOnly today)
    {
        var random = new KeyedRandom("choices/" + key, contender.Career.Number);
        var home = contender.Career.School;
        var isHolder = contender.Basis == DemoCandidateBasis.Holder;
        Guid? current = null;
        if (isHolder)
            current = posts.First(it => it.School == home && (it.Post.Stage, it.Post.Subject) == contender.Market).Post.Id;

        var looksWider = random.Chance(90);
        var options = posts
            .Where(it => it.Post.Subject == contender.Career.Subject && (looksWider || it.Post.Stage == contender.Career.Stage.Stage))
            .Where(it => it.Post.Id != current && it.School != home && Admission.Admits(it.Post, contender.Teacher, dates.Base))
            .Select(it => (it.Post.Id, Cost: home.MetresTo(it.School) + random.Below(9_000) + Hardship(it.School) + (it.Post.Stage == contender.Career.Stage.Stage ? 0 : 12_000)))
            .OrderBy(it => it.Cost)
            .Select(it => it.Id)
            .Take(1 + random.Weighted([5, 9, 17, 22, 21, 26]))
            .ToList();
        if (isHolder && options.Count < ChoiceLimit && random.Chance(250))
            options.Add(current!.Value);

        var hasChosen = isFinished || random.Chance(850);
        var certified = isFinished ? dates.ChoosingTo.AddDays(-random.Below(6)) : today.AddDays(-random.Below(6));
        return new(
            contender.Career.Id,
            contender.Basis,
            current,
            isHolder,
            hasChosen ? options : [],
            hasChosen && options.Count > 0 && (isFinished || random.Chance(880)) ? certified : null);
    }

    private static int Hardship(SchoolDraft school) => school.Blueprint switch
    {
        { IsIsland: true } => 14_000,
        { Locality: "rural" } => 6_000,
        { Locality: "town" } => 2_500,
        _ => 0,
    };

    /// <summary>A sheet for every school applied to; while choosing goes on, some schools have not begun and a few sheets are missing.</summary>
    private IEnumerable<DemoScore> Scores(Contender contender, DemoCandidate candidate, IReadOnlyList<(DemoPost Post, SchoolDraft School)> posts)
    {
        var applied = candidate.Choices.Select(id => posts.First(it => it.Post.Id == id).School).Distinct();
        foreach (var school in applied)
        {
            var random = new KeyedRandom($"score/{key}/{Digits.Of(school.Number)}", contender.Career.Number);
            var hasBegun = isFinished || !new KeyedRandom("scoring/" + key, school.Number).Chance(120);
            if (!hasBegun || (!isFinished && random.Chance(40)))
                continue;
            var rating = random.Weighted([300 + contender.Career.Quality / 2, 500, 12]);
            var items = ScoreSheet.Compute(contender.Teacher, dates.Base, rating switch { 0 => "1", 1 => "2", _ => "3" });
            yield return new(contender.Career.Id, school.Id, items, items.Sum(it => it.Thousandths));
        }
    }
}
