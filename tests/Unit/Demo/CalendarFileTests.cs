using System.Text.Json;
using Workforce.Platform.Seeds;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class CalendarFileTests
{
    private static readonly JsonSerializerOptions web = new(JsonSerializerDefaults.Web);

    private sealed record Holiday(DateOnly From, DateOnly To, string Name);

    private sealed record Calendar(int Year, bool Published, string Source, string Grade, Holiday[] Holidays, DateOnly[] Workdays);

    [Theory]
    [InlineData(2024, true, 28, 8)]
    [InlineData(2025, true, 28, 5)]
    [InlineData(2026, true, 33, 6)]
    [InlineData(2027, false, 13, 0)]
    public void Year_RangesDoNotMeet_MakeUpDaysAreWeekends(int year, bool isPublished, int daysOff, int daysWorked)
    {
        var calendar = JsonSerializer.Deserialize<Calendar>(File.ReadAllText(SeedFolder.Find("calendars", $"{year}.json")), web)!;
        Assert.Equal((year, isPublished), (calendar.Year, calendar.Published));
        Assert.Contains(calendar.Grade, (string[])["A", "B", "M"]);
        Assert.NotEmpty(calendar.Source);
        for (var i = 0; i < calendar.Holidays.Length; i++)
        {
            Assert.True(calendar.Holidays[i].From <= calendar.Holidays[i].To && calendar.Holidays[i].From.Year == year);
            Assert.True(i == 0 || calendar.Holidays[i - 1].To < calendar.Holidays[i].From);
        }
        Assert.Equal(daysOff, calendar.Holidays.Sum(h => h.To.DayNumber - h.From.DayNumber + 1));
        Assert.Equal(daysWorked, calendar.Workdays.Distinct().Count());
        Assert.All(calendar.Workdays, day =>
        {
            Assert.True(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            Assert.DoesNotContain(calendar.Holidays, h => h.From <= day && day <= h.To);
        });
    }
}
