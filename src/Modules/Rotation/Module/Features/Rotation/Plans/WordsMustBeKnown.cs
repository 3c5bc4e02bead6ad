using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Features.Rotation.Exams;
using Workforce.Rotation.Features.Rotation.Registrations;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>A form that was tampered with cannot bring in a word the product does not know.</summary>
internal static class WordsMustBeKnown
{
    public static void Check(IPlanForm form, IReadOnlyList<ScoreScheme> schemes, Names names)
    {
        switch (form)
        {
            case PlanForm plan: Check(plan, schemes); break;
            case StagesForm stages: Check(stages); break;
            case PeopleForm people: Check(people); break;
            case LimitsForm limits: Check(limits); break;
            case RuleForm rule: Check(rule, names.All("subject").Select(subject => subject.Code).ToHashSet()); break;
        }
    }

    private static void Check(StagesForm form)
    {
        foreach (var row in form.Stages)
        {
            Check("环节", row.Stage, RoundStages.All);
            Check("由谁办理", row.Actor, PlanWords.Actors);
            Check("人员", row.Cohort, PlanWords.Cohorts);
            Check("范围", row.Ring, PlanWords.Rings);
        }
        foreach (var word in form.TieBreak)
            Check("同分规则", word, TieChain.Words);
        foreach (var tier in form.Tiers)
            Check("学校层级", tier, PlanWords.Tiers);
        foreach (var party in form.Parties)
            Check("抽签各方", party.Role, PlanWords.PartyRoles);
        Check("不公开种子时", form.DrawWithheld, PlanWords.Withheld);
    }

    private static void Check(LimitsForm form)
    {
        foreach (var kind in form.RestrictOut)
            Check("限制流出的情形", kind, RestrictionKinds.All);
    }

    private static void Check(RuleForm form, IReadOnlyCollection<string> subjects)
    {
        foreach (var subject in form.Sits.SelectMany(pair => new[] { pair.Subject, pair.Paper }))
            Check("学科", subject, subjects);
    }

    private static void Check(PeopleForm form)
    {
        foreach (var row in form.Direct)
        {
            Check("性别", row.Sex, PlanWords.Sexes);
            Check("骨干称号", row.BackboneLevel, PlanWords.HonourLevels);
            Check("职务", row.Duty, PlanWords.Duties);
            foreach (var honour in row.Honours)
                Check("荣誉", honour, PlanWords.Honours);
        }
        foreach (var word in form.Exempt)
            Check("免竞聘", word, PlanWords.Exempt);
        foreach (var word in form.Defer)
            Check("暂缓", word, PlanWords.Defer);
    }

    private static void Check(PlanForm form, IReadOnlyList<ScoreScheme> schemes)
    {
        Check("志愿范围", form.ChoiceScope, PlanWords.ChoiceScopes);
        Check("跨校竞聘对象", form.CrossRule, PlanWords.CrossRules);
        Check("年度考核", form.AppraisalAtLeast, PlanWords.Appraisals);
        Check("跨校竞聘方式", form.CrossMethod, CrossMethods.All);
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
