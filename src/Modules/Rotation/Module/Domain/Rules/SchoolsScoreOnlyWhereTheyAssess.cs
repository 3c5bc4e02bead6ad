using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>Where an exam or a trial lesson decides, a school's own score would be a second one beside it.</summary>
internal static class SchoolsScoreOnlyWhereTheyAssess
{
    public static void Check(RotationPolicy policy)
    {
        if (policy.IsScoredForAll())
            throw new RuleBrokenException("本轮按考试或试讲竞聘，成绩由区人事科统一公布，学校不评分；对成绩有疑问的，由教师申请查分。");
    }
}
