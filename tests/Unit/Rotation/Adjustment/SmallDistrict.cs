using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>A district small enough to try everything. Ids sort like the numbers.</summary>
internal sealed record SmallDistrict(int[] Capacities, int[] Minimums, SmallTeacher[] Teachers, int MoversPercent, int BackbonePercent)
{
    public int MoverGoal => (int)Math.Ceiling(MoversPercent * Teachers.Count(teacher => teacher.Eligible) / 100m);

    public static string PostId(int post) => FormattableString.Invariant($"岗{post}");

    public static string TeacherId(int teacher) => FormattableString.Invariant($"师{teacher:d2}");

    public int BackboneGoal(int movers) => (int)Math.Ceiling(BackbonePercent * movers / 100m);

    public AdjustmentCase Build(AdjustmentMode mode)
    {
        var builder = new AdjustmentCaseBuilder();
        for (var post = 0; post < Capacities.Length; post++) builder.AddPost(PostId(post), Capacities[post], Minimums[post]);
        for (var teacher = 0; teacher < Teachers.Length; teacher++)
        {
            var person = Teachers[teacher];
            builder.AddTeacher(TeacherId(teacher), person.Home < 0 ? null : PostId(person.Home), person.Eligible, person.Exempt, person.Backbone, person.Points);
        }

        for (var teacher = 0; teacher < Teachers.Length; teacher++)
            for (var post = 0; post < Capacities.Length; post++)
                if (Teachers[teacher].Costs[post] is { } cost) builder.AddCost(TeacherId(teacher), PostId(post), cost);
        var built = builder.Build(mode, MoversPercent, BackbonePercent);
        return built.Case ?? throw new InvalidOperationException(string.Join('\n', built.Faults));
    }

    public override string ToString() => string.Join('\n',
        Teachers.Select((teacher, i) => $"{TeacherId(i)} home {teacher.Home} {(teacher.Eligible ? "eligible" : "")} {(teacher.Exempt ? "exempt" : "")} {(teacher.Backbone ? "backbone" : "")} {teacher.Points}: {string.Join(' ', teacher.Costs.Select(cost => cost?.ToString() ?? "-"))}")
            .Prepend($"capacities {string.Join(' ', Capacities)} minimums {string.Join(' ', Minimums)} percent {MoversPercent} {BackbonePercent}"));
}
