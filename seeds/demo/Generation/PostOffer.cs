namespace Workforce.Demo.Generation;

/// <summary>Offers the posts of a round: those that holders keep unless they find better, and vacancies for four in five of the others.</summary>
internal sealed class PostOffer(IReadOnlyList<SchoolDraft> schools, string roundKey)
{
    private readonly List<(DemoPost Post, SchoolDraft School)> posts = [];

    public IReadOnlyList<(DemoPost Post, SchoolDraft School)> For(IReadOnlyList<Contender> contenders)
    {
        foreach (var market in contenders.GroupBy(it => it.Market).OrderBy(it => it.Key.Stage, StringComparer.Ordinal).ThenBy(it => it.Key.Subject, StringComparer.Ordinal))
        {
            var random = new KeyedRandom($"posts/{roundKey}/{market.Key.Stage}/{market.Key.Subject}", 0);
            foreach (var held in market.Where(it => it.Basis == DemoCandidateBasis.Holder).GroupBy(it => it.Career.School))
                Add(held.Key, market.Key, held.Count() + (random.Chance(300) ? 1 : 0), [.. held], random);

            var wanted = (market.Count(it => it.Basis != DemoCandidateBasis.Holder) * 4 + 2) / 5;
            for (var tries = 0; wanted > 0 && tries < 400; tries++)
            {
                var school = schools[random.Below(schools.Count)];
                var isLikely = !school.IsUrban || random.Chance(550);
                // A school that let a teacher of the subject go is not short of one.
                var hasLetGo = market.Any(it => it.Basis == DemoCandidateBasis.Unhired && it.Career.School == school);
                if (!isLikely || hasLetGo || !school.Blueprint.IsPublic || !school.Teaches(market.Key.Stage)
                    || posts.Exists(it => it.School == school && (it.Post.Stage, it.Post.Subject) == market.Key))
                    continue;
                var seats = Math.Min(wanted, 1 + random.Weighted([80, 16, 4]));
                Add(school, market.Key, seats, [], random);
                wanted -= seats;
            }
        }
        return posts;
    }

    private void Add(SchoolDraft school, (string Stage, string Subject) market, int capacity, List<Contender> holders, KeyedRandom random)
    {
        var education = holders.Count > 0
            ? holders.Select(it => it.Teacher.Education[^1].Level).Append(market.Stage is "junior" or "senior" ? "21" : "31").Max(StringComparer.Ordinal)!
            : market.Stage is "junior" or "senior" || random.Chance(400) ? "21" : "31";
        var certificate = StagePlan.Of(market.Stage).Certificate;
        var title = holders.Count == 0 && random.Chance(90) ? "first" : null;
        var number = "P" + Digits.Of(posts.Count + 1, 3);
        posts.Add((new()
        {
            Id = DemoId.From($"post/{roundKey}/{number}"),
            Number = number,
            SchoolId = school.Id,
            Stage = market.Stage,
            Subject = market.Subject,
            Capacity = capacity,
            Held = holders.Count,
            MinimumEducation = education,
            CertificateKind = certificate,
            MinimumTitle = title,
            Conditions = Wording.Education(education) + "及以上学历，具有" + Wording.Certificate(certificate) + "及以上" + Wording.Subject(market.Subject) + "教师资格"
                + (title is null ? "。" : "，" + Wording.Title(title) + "及以上职称。"),
        }, school));
    }
}
