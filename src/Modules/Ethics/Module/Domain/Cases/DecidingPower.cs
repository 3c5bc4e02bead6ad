using Workforce.Platform.Actors;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>Who decides what (处理办法 2018 art. 7), and with whom it is put on file.</summary>
internal static class DecidingPower
{
    /// <summary>Null: either may, by management authority and gravity.</summary>
    public static DecidingUnit? Of(Measures measures, bool isPublic) => measures switch
    {
        { Qualification: QualificationEffect.Revoked } => DecidingUnit.Department,
        { Sanction: SanctionKind.None } => null,
        { Sanction: SanctionKind.LowerPost or SanctionKind.Removal } => DecidingUnit.Department,
        _ => isPublic ? DecidingUnit.Department : DecidingUnit.School,
    };

    public static FilingWith FilingOf(SanctionKind sanction, DecidingUnit unit) => (sanction, unit) switch
    {
        (SanctionKind.None, _) => FilingWith.Nobody,
        (_, DecidingUnit.School) => FilingWith.Department,
        (SanctionKind.LowerPost or SanctionKind.Removal or SanctionKind.Dismissal, _) => FilingWith.Personnel,
        _ => FilingWith.Nobody,
    };

    /// <summary>The school proposes where the department decides on a sanction.</summary>
    public static bool NeedsProposal(SanctionKind sanction, DecidingUnit unit) => sanction != SanctionKind.None && unit == DecidingUnit.Department;

    /// <exception cref="RuleBrokenException">This person's unit may not decide this.</exception>
    public static DecidingUnit Check(Measures measures, bool isPublic, Role role)
    {
        var acting = role switch
        {
            Role.Principal => DecidingUnit.School,
            Role.DistrictOfficer => DecidingUnit.Department,
            _ => throw new RuleBrokenException("您可以调查，但无权作出处理决定。"),
        };
        return Of(measures, isPublic) is not { } must || must == acting ? acting : throw new RuleBrokenException(must == DecidingUnit.Department
            ? "这项处理由主管教育部门决定，学校只能提出建议。"
            : "民办学校教师和编制外教师的这项处分由学校决定，报主管教育部门备案。");
    }
}
