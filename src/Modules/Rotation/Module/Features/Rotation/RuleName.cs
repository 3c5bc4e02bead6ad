using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>An admission rule in a few words, to group posts by.</summary>
internal static class RuleName
{
    public static string Of(IStringLocalizer texts, string rule) => rule switch
    {
        nameof(EthicsMustNotBar) => texts["师德处理期内"],
        nameof(OwnSchoolIsNotCrossSchool) => texts["本校岗位"],
        nameof(RingMustReach) => texts["不在本片区"],
        nameof(VolunteersNeedYearsInSchool) => texts["在现学校年限不够"],
        nameof(DirectionMustAllow) => texts["流动方向不符"],
        nameof(StageDirectionMustAllow) => texts["学段流动不符"],
        nameof(CertificateMustCoverStage) => texts["教师资格不含这个学段"],
        nameof(CertificateMustCoverSubject) => texts["教师资格学科不符"],
        nameof(EducationMustReach) => texts["学历要求"],
        nameof(TitleMustReach) => texts["职称要求"],
        nameof(TeachingYearsMustReach) => texts["教龄要求"],
        _ => rule,
    };
}
