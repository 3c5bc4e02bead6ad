using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Data;

namespace Workforce.Platform.Seeds;

/// <summary>Loads seeds/calendars. The files are the truth here: a newly published year replaces the guess.</summary>
internal static class CalendarSeed
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task LoadAsync(PlatformDbContext db, CancellationToken ct)
    {
        await db.CalendarDays.ExecuteDeleteAsync(ct);
        foreach (var file in Directory.EnumerateFiles(SeedFolder.Find("calendars"), "*.json").Order(StringComparer.Ordinal))
        {
            await using var stream = File.OpenRead(file);
            var year = await JsonSerializer.DeserializeAsync<Year>(stream, Json, ct) ?? throw new InvalidDataException($"{file} is empty.");
            db.CalendarDays.AddRange(year.Holidays.SelectMany(h => Days(h.From, h.To).Select(day => year.Day(day, isWorked: false, h.Name))));
            db.CalendarDays.AddRange(year.Workdays.Select(day => year.Day(day, isWorked: true, "调休上班")));
        }
        await db.SaveChangesAsync(ct);
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) => Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);

    private sealed record Holiday(DateOnly From, DateOnly To, string Name);

    private sealed record Year(string Source, string Grade, IReadOnlyList<Holiday> Holidays, IReadOnlyList<DateOnly> Workdays, bool Published = true)
    {
        public CalendarDay Day(DateOnly on, bool isWorked, string name) => new() { On = on, IsWorked = isWorked, Name = name, Source = Source, Grade = Grade, IsPublished = Published };
    }
}
