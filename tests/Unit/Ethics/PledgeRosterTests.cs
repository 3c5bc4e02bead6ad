using Workforce.Ethics.Domain.Pledges;
using Workforce.Registry.Contracts;
using Xunit;

namespace Workforce.UnitTests.Ethics;

public sealed class PledgeRosterTests
{
    private static readonly PledgeCampaign Campaign = new() { Id = new(Guid.NewGuid()), DistrictId = new(Guid.NewGuid()), SchoolYear = 2026, Tier = PledgeTier.SchoolTeacher, OpensOn = new(2026, 9, 1), DueOn = new(2026, 9, 30), ArrivalDays = 30 };

    [Fact]
    public void Of_LongLeave_StandsOutsideTheDenominatorByName()
    {
        var away = Member(leave: "maternity");
        var duty = Assert.Single(Of([away], [away]));
        Assert.Equal((DutyStanding.OnLeave, "maternity"), (duty.Standing, duty.LeaveKind));
    }

    [Fact]
    public void Of_AKindOfLeaveThatIsNotLong_StaysInTheDenominator() => Assert.Equal(DutyStanding.OnPost, Assert.Single(Of([Member(leave: "short")], [])).Standing);

    [Fact]
    public void Of_ANewArrival_HasHerOwnDays()
    {
        var duty = Assert.Single(Of([Member(joined: new(2026, 9, 20))], []));
        Assert.Equal((DutyStanding.OnPost, new DateOnly(2026, 10, 20)), (duty.Standing, duty.DueOn));
    }

    [Fact]
    public void Of_AnEarlyArrival_HasNoLessThanTheOthers() => Assert.Equal(new DateOnly(2026, 10, 2), Assert.Single(Of([Member(joined: new(2026, 9, 2))], [])).DueOn);

    [Fact]
    public void Of_SomebodyWhoWasThereBefore_HasTheDueDate() => Assert.Equal(((DateOnly?)null, new DateOnly(2026, 9, 30)), (Assert.Single(Of([Member()], [])).ArrivedOn, Of([Member()], [])[0].DueOn));

    [Fact]
    public void Of_WhoCameAfterTheDueDate_StandsApart()
    {
        var (old, late) = (Member(), Member(joined: new(2026, 10, 12)));
        Assert.Equal([DutyStanding.OnPost, DutyStanding.ArrivedLater], Of([old], [old, late]).Select(d => d.Standing));
    }

    [Fact]
    public void Of_PrincipalsAndOtherStaff_SignsNone() => Assert.Empty(Of([Member(duty: "principal"), Member(kind: "worker")], []));

    [Theory]
    [InlineData("09-01", "09-30", "2026-09-01", "2026-09-30")]
    [InlineData("03-01", "03-31", "2027-03-01", "2027-03-31")]
    [InlineData("01-05", "01-20", "2027-01-05", "2027-01-20")]
    public void Window_OfASchoolYear_LiesInIt(string from, string due, string opens, string ends) =>
        Assert.Equal((DateOnly.Parse(opens, null), DateOnly.Parse(ends, null)), (new PledgeWindow(from, due).OpensIn(2026), new PledgeWindow(from, due).DueIn(2026)));

    private static IReadOnlyList<PledgeDuty> Of(IReadOnlyList<StaffMember> then, IReadOnlyList<StaffMember> now) => PledgeRoster.Of(Campaign, then, now, ["maternity", "sick"], _ => "示范小学");

    private static StaffMember Member(string? leave = null, DateOnly? joined = null, string duty = "none", string kind = "teacher") => new()
    {
        Id = new(Guid.NewGuid()), StaffNumber = "1", Name = "教师", SchoolId = new(Guid.NewGuid()), WorkSchoolId = new(Guid.NewGuid()), Stage = "primary", EstablishmentStage = null, Subject = "maths", Kind = kind, EmploymentType = null,
        IsEstablished = true, Duty = duty, PostLevel = null, Status = "100", JoinedSchoolOn = joined ?? new(2015, 8, 1), Leave = leave is null ? null : new(leave, new(2026, 8, 1), null, null), Stay = null,
    };
}
