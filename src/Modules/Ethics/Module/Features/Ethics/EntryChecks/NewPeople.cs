using System.Globalization;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>Names and dates of birth as typed, one person a line.</summary>
internal static class NewPeople
{
    private const int Most = 2000;
    private const int LongestName = 60;

    public static IReadOnlyList<(string Name, DateOnly? BornOn)> Read(string? typed)
    {
        var lines = (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length is 0 or > Most)
            throw new RuleBrokenException("请填写 1 到 {0} 名拟聘人员，每行一人。", Most);
        return [.. lines.Select((line, at) =>
        {
            var parts = line.Split([',', '，', '\t'], StringSplitOptions.TrimEntries);
            if (parts.Length > 2 || parts[0].Length is 0 or > LongestName)
                throw new RuleBrokenException("第 {0} 行应写成：姓名，出生日期（如 1999-03-08）。", at + 1);
            if (parts.Length == 1)
                return (parts[0], (DateOnly?)null);
            return DateOnly.TryParseExact(parts[1], "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) && born.Year > 1900
                ? (parts[0], (DateOnly?)born)
                : throw new RuleBrokenException("第 {0} 行应写成：姓名，出生日期（如 1999-03-08）。", at + 1);
        })];
    }
}
