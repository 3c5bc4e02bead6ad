using System.Diagnostics;
using Workforce.Platform.Changes;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Answers a question "what if" in memory: the same computation twice, on the present inputs and on the supposed ones. Nothing is stored.</summary>
internal static class Suppose
{
    /// <exception cref="RuleBrokenException">The question names something that is not there.</exception>
    public static Answer Of(ForecastBasis basis, Supposition supposed)
    {
        var begun = Stopwatch.GetTimestamp();
        var input = basis.With(supposed);
        var (now, then) = (Foresee.Of(basis.Input), Foresee.Of(input));
        var (before, after) = (ForecastOutline.Of(now, basis, basis.Input), ForecastOutline.Of(then, basis, input));
        var (present, changed) = (Totals(now), Totals(then));
        var schools = present.Keys.Union(changed.Keys).Select(s => new SchoolAnswer(basis.Schools[s], present.GetValueOrDefault(s), changed.GetValueOrDefault(s)))
            .Where(s => s.Difference > 0).OrderByDescending(s => s.Difference).ToList();
        return new(before, after, schools, Stopwatch.GetElapsedTime(begun));
    }

    private static Dictionary<int, SchoolTotals> Totals(ForecastResult result) => result.Schools.ToDictionary(s => s.School, s => SchoolTotals.Of(s, result.Years));
}
