using Workforce.Demo;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Demo;

/// <summary>Generated pupils and classes: a stage's numbers spread over its grades, younger primary grades smaller, a year before one grade down.</summary>
internal sealed class DemoEnrolment(DemoSchool demo, SchoolCard school, StaffingPolicy policy)
{
    private const int BoysOfThousand = 523;

    public EnrolmentReturn Of(int schoolYear, bool before)
    {
        var form = EnrolmentReturn.Open(school, schoolYear);
        foreach (var stage in demo.Stages)
        {
            var grades = policy.GradesOf(stage.Stage);
            var weights = Enumerable.Range(1, grades).Select(grade => Fraction.Of(100 + (stage.Stage == "primary" ? 3 * (grade - 4) : 2 * (2 - grade)), 1)).ToList();
            var pupils = LargestRemainder.Split(stage.Pupils, weights);
            var classes = LargestRemainder.Split(stage.Classes, pupils.Select(p => (Fraction)p).ToList());
            for (var at = 0; at < grades; at++)
            {
                var count = before ? (int)pupils[Math.Min(at + 1, grades - 1)] + Spread(at, 3) - 1 : (int)pupils[at];
                form.Lines.Add(Line(form, stage.Stage, at + 1, Math.Max(0, count), count > 0 ? Math.Max(1, (int)classes[at]) : 0, ""));
            }
        }
        if (demo.Kind == "primary" && demo.RemotenessTier >= 2)
            for (var grade = 1; grade <= Math.Min(3, policy.GradesOf("primary")); grade++)
                form.Lines.Add(Line(form, "primary", grade, 5 + Spread(grade + 7, 9), 1, "东岙教学点"));
        return form;
    }

    private EnrolmentLine Line(EnrolmentReturn form, string stage, int grade, int pupils, int classes, string point)
    {
        var boys = Math.Clamp(((pupils * BoysOfThousand) / 1000) + Spread(grade + pupils, 5) - 2, 0, pupils);
        var boarding = (stage, demo.Locality) switch { ("senior", _) => 70, ("junior", not "urban") => 35, ("primary", "rural") => 8, _ => 0 };
        return new()
        {
            Id = new(Guid.CreateVersion7()), ReturnId = form.Id, DistrictId = form.DistrictId, SchoolId = form.SchoolId, SchoolYear = form.SchoolYear, Stage = stage, Grade = grade, Point = point, Category = stage == "special" ? "intellectual" : "",
            Classes = classes, Boys = boys, Girls = pupils - boys, Pupils = pupils, Boarders = point.Length > 0 ? 0 : pupils * boarding / 100, Integrated = stage is "primary" or "junior" && pupils > 0 && Spread(grade, 4) == 0 ? 1 : 0,
        };
    }

    // The same number for the same school and place, on every machine.
    private int Spread(int place, int below) => (int)(demo.Code.Aggregate(17u + (uint)place, (hash, digit) => (hash * 31) + digit) % (uint)below);
}
