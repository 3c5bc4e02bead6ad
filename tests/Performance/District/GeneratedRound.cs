using Workforce.Access.Contracts;
using Workforce.Performance.Matching;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Performance.District;

/// <summary>Rows of a generated round: schools on a map of 40 by 40 kilometres, posts of 1 to 5 seats in seven subjects and two stages, one teacher in five guaranteed at home.</summary>
internal static class GeneratedRound
{
    private static readonly string[] Subjects = ["chinese", "maths", "english", "science", "music", "art", "pe"];
    private static readonly string[] Stages = ["primary", "junior"];
    private static readonly string[] Areas = ["urban", "town", "rural"];

    public static RoundRows Of(int teachers, int choices)
    {
        var numbers = new KeyedNumbers(2026);
        var district = new DistrictId(Guid.NewGuid());
        var round = RoundOf(district);
        var schools = Enumerable.Range(0, Math.Max(3, teachers / 80)).Select(at => new SchoolCard(new(Guid.NewGuid()), district, $"S{at:000}", $"S{at:000}", $"S{at:000}", "primary", Stages, Areas[at % 3], 0, false, true, null, numbers.Below(40_000), numbers.Below(40_000), 80)).ToList();
        var posts = new List<Post>();
        foreach (var school in schools)
            foreach (var stage in Stages)
                foreach (var subject in Subjects)
                    posts.Add(new Post { Id = new(Guid.NewGuid()), RoundId = round.Id, DistrictId = district, Code = $"P{posts.Count:00000}", OfferedBy = school.Id, SchoolName = school.Name, SchoolArea = school.Area, Stage = stage, Subject = subject, Capacity = 3 + numbers.Below(5), Conditions = new() });
        var fitting = posts.ToLookup(post => (post.Stage, post.Subject));
        var held = new Dictionary<PostId, int>();
        var people = new List<Entrant>();
        var lists = new Dictionary<EntrantId, IReadOnlyList<PostId>>();
        var scores = new Dictionary<(EntrantId, PostId), int>();
        for (var at = 0; at < teachers; at++)
        {
            var home = posts[numbers.Below(posts.Count)];
            var guaranteed = numbers.Below(5) == 0 && held.GetValueOrDefault(home.Id) < home.Capacity;
            if (guaranteed)
                held[home.Id] = held.GetValueOrDefault(home.Id) + 1;
            var person = new Entrant
            {
                Id = new(Guid.NewGuid()), RoundId = round.Id, DistrictId = district, TeacherId = new(Guid.NewGuid()), Number = $"T{at:000000}", Name = $"T{at:000000}", StaffNumber = $"T{at:000000}", HomeSchoolId = home.OfferedBy, HomeSchoolName = home.SchoolName, HomeArea = home.SchoolArea,
                Stage = home.Stage, Subject = home.Subject, Certificates = [new("4", home.Subject)], Education = "21", Title = "first", TeachingYears = 10, YearsInSchool = 8, IsBackbone = numbers.Below(6) == 0,
                Basis = guaranteed ? EntrantBasis.Holder : EntrantBasis.Unhired, CurrentPostId = guaranteed ? home.Id : null, IsGuaranteed = guaranteed,
            };
            people.Add(person);
            var wanted = new HashSet<PostId>();
            var open = fitting[(home.Stage, home.Subject)].Where(post => post.OfferedBy != home.OfferedBy).ToList();
            for (var tries = 0; wanted.Count < choices && tries < 50; tries++)
                wanted.Add(open[(int)(open.Count * Math.Pow(numbers.Share(), 1.5))].Id);
            lists[person.Id] = [.. wanted];
            var ability = numbers.Below(50) * 1000;
            foreach (var post in wanted)
                scores[(person.Id, post)] = ability + (numbers.Below(50) * 1000);
        }
        return new(round, people, posts.ToDictionary(post => post.Id), lists, scores, schools.ToDictionary(school => school.Id));
    }

    private static Round RoundOf(DistrictId district)
    {
        var values = new RotationPolicy { ChoiceLimit = 6, ContestDays = new(3, "workingDays"), ContestAnswerDays = new(3, "workingDays"), Notice = new(5, "workingDays"), ObjectionAnswerDays = new(5, "workingDays") };
        var ladders = new Ladders(new Dictionary<string, IReadOnlyList<string>> { ["4"] = ["kindergarten", "primary", "junior", "senior"] }, new Dictionary<string, int> { ["first"] = 3 });
        var now = new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
        return new()
        {
            Id = new(Guid.NewGuid()), DistrictId = district, Key = "performance", Name = "performance", SchoolYear = 2026, Region = "990101", Policy = new(values, [], ladders), Notice = values.Notice, DrawAnnounced = "none",
            Dates = new() { BaseOn = new(2026, 6, 30), ChoicesOpenAt = now, ChoicesDueAt = now, ScoresDueAt = now, ContestsDueAt = now, DrawOn = new(2026, 7, 10), EffectiveOn = new(2026, 9, 1) },
        };
    }
}
