using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>东方 2024: the last five years all 合格 or better. A year before she began to work needs no appraisal.</summary>
internal static class AppraisalsMustReach
{
    public static Refusal? Check(Candidacy candidacy, RotationPolicy policy) =>
        policy.CrossEligibility is { AppraisalYears: { } years, AppraisalAtLeast: { } least } ? Check(nameof(AppraisalsMustReach), candidacy, years, least) : null;

    // Code table "appraisal-result": the smaller the better; a year without one is as bad as a failed one.
    internal static Refusal? Check(string rule, Candidacy candidacy, int years, string least)
    {
        var (teacher, last) = (candidacy.Teacher, candidacy.On.Year - 1);
        foreach (var year in Enumerable.Range(last - years + 1, years).Where(year => year > candidacy.On.Year - teacher.WorkYears))
        {
            var appraisal = teacher.Appraisals.FirstOrDefault(a => a.Year == year);
            if (appraisal is null)
                return new(rule, "近 {0} 年的年度考核要齐全，档案里没有 {1} 年的。", years, year);
            if (string.CompareOrdinal(appraisal.Result, least) > 0)
                return new(rule, "近 {0} 年的年度考核都要达到{1}，您 {2} 年的是{3}。", years, new CodeArgument("appraisal-result", least), year, new CodeArgument("appraisal-result", appraisal.Result));
        }
        return null;
    }
}
