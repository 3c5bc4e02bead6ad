using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>
/// Who is to sign. Until the due date the roster follows the registry; from then on the denominator is whoever was on post
/// on the due date, and those who came later stand apart with days of their own.
/// </summary>
internal static class PledgeRoster
{
    /// <summary>Teachers; a principal signs the school's pledge instead.</summary>
    public static bool Signs(StaffMember member) => member is { Kind: "teacher", Duty: not "principal" };

    /// <param name="then">Staff as of <paramref name="campaign"/>'s due date, or of today before it.</param>
    /// <param name="now">Staff as of today.</param>
    /// <param name="longLeave">Kinds of leave that leave the denominator.</param>
    public static IReadOnlyList<PledgeDuty> Of(PledgeCampaign campaign, IReadOnlyList<StaffMember> then, IReadOnlyList<StaffMember> now, IReadOnlyCollection<string> longLeave, Func<SchoolId, string> nameOf)
    {
        var there = then.Select(m => m.Id).ToHashSet();
        return [.. then.Where(Signs).Select(m => Duty(m, m.Leave is { } leave && longLeave.Contains(leave.Kind) ? DutyStanding.OnLeave : DutyStanding.OnPost)),
            .. now.Where(m => Signs(m) && !there.Contains(m.Id)).Select(m => Duty(m, DutyStanding.ArrivedLater))];

        PledgeDuty Duty(StaffMember m, DutyStanding standing)
        {
            var arrived = standing == DutyStanding.ArrivedLater || m.JoinedSchoolOn > campaign.OpensOn ? m.JoinedSchoolOn : (DateOnly?)null;
            return new()
            {
                CampaignId = campaign.Id, SubjectId = m.Id.Value, DistrictId = campaign.DistrictId, SchoolId = m.SchoolId, TeacherId = m.Id, SchoolName = nameOf(m.SchoolId),
                Name = m.Name, StaffNumber = m.StaffNumber, Subject = m.Subject, Standing = standing, LeaveKind = standing == DutyStanding.OnLeave ? m.Leave!.Kind : null,
                ArrivedOn = arrived, DueOn = DueOn(campaign, arrived),
            };
        }
    }

    public static IReadOnlyList<PledgeDuty> Of(PledgeCampaign campaign, IEnumerable<SchoolCard> schools) => schools.Select(s => new PledgeDuty
    {
        CampaignId = campaign.Id, SubjectId = s.Id.Value, DistrictId = campaign.DistrictId, SchoolId = s.Id, SchoolName = s.Name, Name = s.Name, DueOn = campaign.DueOn,
    }).ToList();

    public static IReadOnlyList<PledgeDuty> Of(PledgeCampaign campaign, District district) =>
        [new() { CampaignId = campaign.Id, SubjectId = district.Id.Value, DistrictId = campaign.DistrictId, SchoolName = "", Name = district.Name, DueOn = campaign.DueOn }];

    private static DateOnly DueOn(PledgeCampaign campaign, DateOnly? arrived) =>
        arrived?.AddDays(campaign.ArrivalDays) is { } own && own > campaign.DueOn ? own : campaign.DueOn;
}
