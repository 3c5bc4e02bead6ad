using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>A form that was tampered with cannot bring in a word the product does not know.</summary>
internal static class WordsMustBeKnown
{
    public static void Check(PlanForm form, IReadOnlyList<ScoreScheme> schemes)
    {
        Check("志愿范围", form.ChoiceScope, PlanWords.ChoiceScopes);
        Check("跨校竞聘对象", form.CrossRule, PlanWords.CrossRules);
        Check("流动方向", form.Direction, PlanWords.Directions);
        Check("待岗期间的待遇", form.PayKind, PlanWords.PayKinds);
        Check("评分办法", form.Scheme, schemes.Select(scheme => scheme.Key));
        foreach (var step in form.UnhiredPath)
            Check("落聘后的步骤", step, PlanWords.UnhiredSteps);
        foreach (var stage in form.StageMoves.SelectMany(move => move.Split('>')))
            Check("学段流动", stage, PlanWords.Stages);
        foreach (var term in new[] { form.ContestDays, form.ContestAnswerDays, form.Notice, form.ObjectionAnswerDays })
            Check("天数", term.Unit, PlanWords.Units);
    }

    private static void Check(string what, string? word, IEnumerable<string> known)
    {
        if (word is { Length: > 0 } && !known.Contains(word))
            throw new RuleBrokenException("{0}：没有“{1}”这个选项。", what, word);
    }
}
