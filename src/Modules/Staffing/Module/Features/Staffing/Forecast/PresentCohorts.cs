using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Confirmed enrolment laid out in the arrays of a forecast.</summary>
internal static class PresentCohorts
{
    public static (IReadOnlyList<CohortLine> Lines, double[] Pupils, int[] Classes) Of(IEnumerable<EnrolmentLine> enrolment, IReadOnlyDictionary<SchoolId, int> places, IReadOnlyDictionary<string, StageShape> shapes)
    {
        var lines = new List<CohortLine>();
        var pupils = new List<double>();
        var classes = new List<int>();
        foreach (var kind in enrolment.GroupBy(l => (l.SchoolId, l.Stage, l.Category, l.Point)))
        {
            var grades = Math.Max(kind.Max(l => l.Grade), shapes.GetValueOrDefault(kind.Key.Stage)?.Grades ?? 1);
            double all = kind.Sum(l => l.Pupils);
            lines.Add(new(places[kind.Key.SchoolId], kind.Key.Stage, pupils.Count, grades, kind.Key.Category, kind.Key.Point, all > 0 ? kind.Sum(l => l.Boarders) / all : 0, all > 0 ? kind.Sum(l => l.Integrated) / all : 0));
            for (var grade = 1; grade <= grades; grade++)
            {
                pupils.Add(kind.Where(l => l.Grade == grade).Sum(l => l.Pupils));
                classes.Add(kind.Where(l => l.Grade == grade).Sum(l => l.Classes));
            }
        }
        return (lines, [.. pupils], [.. classes]);
    }
}
