using CsCheck;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;
using Xunit;

namespace Workforce.UnitTests.Access;

public sealed class AssignmentTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly Gen<Assignment> Some = Gen.Select(Gen.Int[0, 20], Gen.Int[-2, 20].Nullable(), (from, days) => Held(Day.AddDays(from), days is { } d ? Day.AddDays(from + d) : null));

    [Fact]
    public void Overlap_IsADayOnWhichBothHold() => Gen.Select(Some, Some).Sample((a, b) =>
        a.Overlaps(b) == Enumerable.Range(0, 60).Select(i => Day.AddDays(i)).Any(day => a.HoldsOn(day) && b.HoldsOn(day)));

    [Fact]
    public void End_TakesItAwayTodayAndNeverProlongsIt() => Gen.Select(Some, Gen.Int[0, 30]).Sample((a, days) =>
    {
        var today = Day.AddDays(days);
        var held = Enumerable.Range(0, 60).Select(i => Day.AddDays(i)).Where(day => a.HoldsOn(day) && day < today).ToList();
        a.End(today);
        return held.SequenceEqual(Enumerable.Range(0, 60).Select(i => Day.AddDays(i)).Where(a.HoldsOn));
    });

    internal static Assignment Held(DateOnly from, DateOnly? until, Role role = Role.Teacher) =>
        new Assignment { Id = new(Guid.NewGuid()), AccountId = new(Guid.Empty), Role = role, UnitId = new(Guid.Empty), FromOn = from }.Until(until);
}
