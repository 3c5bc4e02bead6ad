using CsCheck;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Balance;
using Xunit;

namespace Workforce.UnitTests.Staffing.Posts;

public sealed class BalanceTests
{
    private static readonly SchoolId A = new(Guid.NewGuid()), B = new(Guid.NewGuid());

    [Fact]
    public void Due_AddsUpToThePosts_WhateverTheMix() => Gen.Select(Gen.Int[0, 200], Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30]).Sample((posts, x, y, z) =>
    {
        var staff = new[] { ("maths", x), ("art", y), ("", z) }.SelectMany(s => Enumerable.Range(0, s.Item2).Select(_ => StaffSample.Person(B, s.Item1))).ToList();
        return BalanceTable.Of([new(A, "primary", posts)], staff).Cells.Where(c => c.School == A).Sum(c => c.Due) == posts;
    });

    [Fact]
    public void Lent_CountsOnTheBooksAtHome_AndInPlaceWhereSheWorks()
    {
        var stay = new StaffAbsence("support", new(2026, 9, 1), null, B);
        var table = BalanceTable.Of([new(A, "primary", 2), new(B, "primary", 1)], [StaffSample.Person(A), StaffSample.Person(A, status: "205", stay: stay), StaffSample.Person(A, leave: new("sick", new(2026, 10, 1), null)), StaffSample.Person(B, established: false)]);
        Assert.Equal(new BalanceCell(A, "primary", "maths", 2, 3, 1, 0), table.Cells.Single(c => c.School == A));
        Assert.Equal(new BalanceCell(B, "primary", "maths", 1, 0, 1, 1), table.Cells.Single(c => c.School == B));
    }

    [Fact]
    public void OneMove_ChangesBothSchoolsByOne_AndNobodyElse()
    {
        var table = BalanceTable.Of([new(A, "primary", 1), new(B, "primary", 2)], [StaffSample.Person(A), StaffSample.Person(A), StaffSample.Person(B)]);
        var move = new OneMove(A, B, "primary", "maths", Established: true, AtWork: true);
        Assert.Equal((1, 0), (move.Figures(table, A, null, null).Before.OnBooks, move.Figures(table, A, null, null).After.OnBooks));
        Assert.Equal((-1, 0), (move.Figures(table, B, "primary", "maths").Before.OnBooks, move.Figures(table, B, "primary", "maths").After.OnBooks));
        Assert.Equal(2, move.Gain(table, "primary", "maths"));
        Assert.Equal(-2, new OneMove(B, A, "primary", "maths", true, true).Gain(table, null, null));
        Assert.Equal(0, new OneMove(A, B, "primary", "maths", false, true).Gain(table, null, null));
    }
}
