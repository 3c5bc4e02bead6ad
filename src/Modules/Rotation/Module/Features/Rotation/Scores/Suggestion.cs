using System.Globalization;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>What an item comes to by the facts the round took on its base date, where the scheme says how. The school checks it; the rest is typed.</summary>
internal static class Suggestion
{
    public static ItemForm Of(SchemeItem item, Entrant entrant, DateOnly baseOn, Names names)
    {
        var facts = entrant.Facts ?? new() { On = baseOn, TeachingYears = entrant.TeachingYears, SchoolYears = entrant.YearsInSchool, Education = entrant.Education, Title = entrant.Title };
        var suggested = ScoringRules.Of(item, facts, null, names.Canonical);
        return new() { Item = item.Item, Basis = suggested.Basis, Points = suggested.Thousandths is { } points ? (points / 1000m).ToString("0.###", CultureInfo.InvariantCulture) : null };
    }
}
