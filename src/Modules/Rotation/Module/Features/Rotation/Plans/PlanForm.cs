using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Everything a plan decides, as an officer types it.</summary>
internal sealed class PlanForm : IPlanForm
{
    public const int Steps = 5;

    [Range(1, 30, ErrorMessage = "志愿数为 1 至 30。")]
    public int ChoiceLimit { get; set; }

    public string ChoiceScope { get; set; } = "";
    public string CrossRule { get; set; } = "";

    [Range(0, 40, ErrorMessage = "年数为 0 至 40。")]
    public int CrossYears { get; set; }

    [Range(0, 40, ErrorMessage = "年数为 0 至 40。")]
    public int? CrossYearsOutside { get; set; }

    [Range(1, 5, ErrorMessage = "年数为 1 至 5。")]
    public int? AppraisalYears { get; set; }

    /// <summary>Code table "appraisal-result".</summary>
    public string? AppraisalAtLeast { get; set; }

    public string CrossMethod { get; set; } = "";
    public string Direction { get; set; } = "";

    /// <summary>Pairs "junior>primary" of stages that somebody may move between; empty where her certificate alone decides.</summary>
    public List<string> StageMoves { get; set; } = [];

    public string? Scheme { get; set; }
    public TermForm ContestDays { get; set; } = new();
    public TermForm ContestAnswerDays { get; set; } = new();
    public TermForm Notice { get; set; } = new();
    public TermForm ObjectionAnswerDays { get; set; } = new();

    /// <summary>What comes after the round for those it did not place, in order; empty places are left out.</summary>
    public List<string?> UnhiredPath { get; set; } = [];

    public string? PayKind { get; set; }

    [Range(1, 100, ErrorMessage = "百分比为 1 至 100。")]
    public int? PayPercent { get; set; }

    [Range(1, 60, ErrorMessage = "月数为 1 至 60。")]
    public int? UnhiredMaxMonths { get; set; }

    [Range(1, 10, ErrorMessage = "聘期为 1 至 10 年。")]
    public int? ContractTermYears { get; set; }

    [Range(0, 100, ErrorMessage = "百分比为 0 至 100。")]
    public int? BackbonePercent { get; set; }

    [StringLength(120, ErrorMessage = "不超过 120 个字。")]
    public string? Source { get; set; }

    public uint Version { get; set; }

    public static PlanForm Of(RotationPolicy policy) => new()
    {
        ChoiceLimit = policy.ChoiceLimit,
        ChoiceScope = policy.ChoiceScope,
        CrossRule = policy.CrossEligibility.Rule,
        CrossYears = policy.CrossEligibility.MinimumYears,
        CrossYearsOutside = policy.CrossEligibility.MinimumYearsIfTransferredIn,
        AppraisalYears = policy.CrossEligibility.AppraisalYears,
        AppraisalAtLeast = policy.CrossEligibility.AppraisalAtLeast,
        CrossMethod = policy.CrossMethod,
        Direction = policy.Direction,
        StageMoves = policy.StageDirection?.SelectMany(from => from.Value.Select(to => $"{from.Key}>{to}")).ToList() ?? [],
        Scheme = policy.ScoreScheme,
        ContestDays = TermForm.Of(policy.ContestDays),
        ContestAnswerDays = TermForm.Of(policy.ContestAnswerDays),
        Notice = TermForm.Of(policy.Notice),
        ObjectionAnswerDays = TermForm.Of(policy.ObjectionAnswerDays),
        UnhiredPath = [.. policy.UnhiredPath],
        PayKind = policy.UnhiredPay?.Kind,
        PayPercent = policy.UnhiredPay?.Percent,
        UnhiredMaxMonths = policy.UnhiredMaxMonths,
        ContractTermYears = policy.ContractTermYears,
        BackbonePercent = policy.BackbonePercentOfMovers,
    };

    /// <summary>The policy values it stands for, by key, as JSON.</summary>
    public IReadOnlyDictionary<string, string> Values(RotationPolicy shown) => new Dictionary<string, string>
    {
        ["rotation.choice_limit"] = PlanJson.Write(ChoiceLimit),
        ["rotation.choice_scope"] = PlanJson.Write(ChoiceScope),
        ["rotation.cross_eligibility"] = PlanJson.Write(new CrossEligibility(CrossRule, CrossYears, CrossYearsOutside, AppraisalYears, AppraisalYears is null || string.IsNullOrEmpty(AppraisalAtLeast) ? null : AppraisalAtLeast)),
        ["rotation.cross_method"] = PlanJson.Write(CrossMethod),
        ["rotation.direction"] = PlanJson.Write(Direction),
        ["rotation.stage_direction"] = PlanJson.Write(Moves()),
        ["rotation.score_scheme"] = PlanJson.Write(Scheme),
        ["rotation.contest_days"] = ContestDays.Value(),
        ["rotation.contest_answer_days"] = ContestAnswerDays.Value(),
        ["rotation.notice.proposed"] = Notice.Value(),
        ["rotation.objection_answer_days"] = ObjectionAnswerDays.Value(),
        ["rotation.unhired_path"] = PlanJson.Write(UnhiredPath.Where(step => !string.IsNullOrEmpty(step)).Distinct()),
        ["rotation.unhired_pay"] = PlanJson.Write(string.IsNullOrEmpty(PayKind) ? null : new UnhiredPay(PayKind, PayPercent)),
        ["rotation.unhired_max_months"] = PlanJson.Write(UnhiredMaxMonths),
        ["rotation.contract_term_years"] = PlanJson.Write(ContractTermYears),
        ["rotation.exchange.backbone_percent_of_movers"] = PlanJson.Write(BackbonePercent),
    };

    private Dictionary<string, List<string>>? Moves() => StageMoves.Count == 0 ? null
        : StageMoves.Select(move => move.Split('>')).Where(move => move.Length == 2).GroupBy(move => move[0]).ToDictionary(g => g.Key, g => g.Select(move => move[1]).ToList());
}
