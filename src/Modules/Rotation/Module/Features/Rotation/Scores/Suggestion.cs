using System.Globalization;
using System.Text.Json;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>
/// What an item comes to by the facts the round took on its base date, where the scheme says how. The school checks it; the
/// rest is typed.
/// </summary>
internal static class Suggestion
{
    public static ItemForm Of(SchemeItem item, Entrant entrant, Names names) => item.Item switch
    {
        "teaching-years" => Years(item, entrant.TeachingYears, $"教龄{entrant.TeachingYears}年"),
        "school-years" => Years(item, entrant.YearsInSchool, $"校龄{entrant.YearsInSchool}年"),
        "education" => ByLevel(item, entrant, names),
        _ => new() { Item = item.Item },
    };

    private static ItemForm Years(SchemeItem item, int years, string basis)
    {
        if (item.Rule != "perYear" || item.Points is not { ValueKind: JsonValueKind.Number } each)
            return new() { Item = item.Item, Basis = basis };
        return new() { Item = item.Item, Basis = basis, Points = Print(Math.Min(each.GetDecimal() * years, item.Maximum ?? decimal.MaxValue)) };
    }

    // GB/T 4658: the first digit is the level.
    private static ItemForm ByLevel(SchemeItem item, Entrant entrant, Names names)
    {
        var level = entrant.Education.FirstOrDefault() switch { '1' => "postgraduate", '2' => "bachelor", '3' => "college", '4' => "secondary", '6' => "high-school", _ => null };
        // Kept with the score, so in the language of the documents, whatever the principal reads.
        var basis = names.Canonical("education", entrant.Education);
        return level is not null && item.Points is { ValueKind: JsonValueKind.Object } byLevel && byLevel.TryGetProperty(level, out var points)
            ? new() { Item = item.Item, Basis = basis, Points = Print(points.GetDecimal()) }
            : new() { Item = item.Item, Basis = basis };
    }

    private static string Print(decimal points) => points.ToString("0.###", CultureInfo.InvariantCulture);
}
