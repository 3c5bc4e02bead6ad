using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Features.Rotation.Plans;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>What keeps people from registering, beside years and appraisals, as typed.</summary>
internal sealed class LimitsForm : IPlanForm
{
    public List<string> RestrictOut { get; set; } = [];

    /// <summary>Years back in which an appraisal must be there and qualified; empty where the plan does not ask.</summary>
    [Range(1, 5, ErrorMessage = "年数为 1 至 5。")]
    public int? DisqualifyYears { get; set; }

    [Range(1, 20, ErrorMessage = "年数为 1 至 20。")]
    public int? BarYears { get; set; }

    [Range(0, 20, ErrorMessage = "年数为 0 至 20。")]
    public int? NoTransferYears { get; set; }

    [Range(1, 100, ErrorMessage = "百分比为 1 至 100。")]
    public int? UpwardPercent { get; set; }

    [StringLength(120, ErrorMessage = "不超过 120 个字。")]
    public string? Source { get; set; }

    public uint Version { get; set; }

    public static LimitsForm Of(RotationPolicy policy) => new()
    {
        RestrictOut = [.. policy.RestrictOut],
        DisqualifyYears = policy.Disqualify is { Applies: true } rule ? rule.AppraisalYears : null,
        BarYears = policy.WithdrawBar is { Applies: true } bar ? bar.BarYears : null,
        NoTransferYears = policy.WithdrawBar is { Applies: true } both ? both.NoTransferYears : null,
        UpwardPercent = policy.UpwardPercent,
    };

    public IReadOnlyDictionary<string, string> Values(RotationPolicy shown) => new Dictionary<string, string>
    {
        ["rotation.restrict_out"] = PlanJson.Write(RestrictOut.Distinct()),
        ["rotation.disqualify"] = PlanJson.Write(Disqualify(shown.Disqualify)),
        ["rotation.withdraw_bar"] = PlanJson.Write(Bar(shown.WithdrawBar)),
        ["rotation.upward_percent"] = PlanJson.Write(UpwardPercent),
    };

    /// <param name="before">Keeps what this form does not show.</param>
    private DisqualifyRule Disqualify(DisqualifyRule? before) => (before ?? new()) with { Applies = DisqualifyYears is not null, AppraisalYears = DisqualifyYears ?? before?.AppraisalYears ?? 0, AppraisalMissingOrFailed = true };

    private WithdrawBar Bar(WithdrawBar? before) => new(BarYears ?? before?.BarYears ?? 0, NoTransferYears ?? before?.NoTransferYears ?? 0, BarYears is not null);
}
