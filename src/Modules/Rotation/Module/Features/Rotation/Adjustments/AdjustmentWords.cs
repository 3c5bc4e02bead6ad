using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Words and colours for what an adjustment is made of.</summary>
internal static class AdjustmentWords
{
    public static string Title(this AdjustmentPart part) => part switch { AdjustmentPart.Forced => "必须安排", AdjustmentPart.Volunteer => "自愿调剂", _ => "这次不安排" };

    public static string Title(this ProposalState state) => state switch { ProposalState.Requested => "正在计算", ProposalState.Verified => "已校验", ProposalState.Impossible => "无法安排", _ => "没有完成" };

    public static string Colour(this ProposalState state) => state switch { ProposalState.Requested => "azure", ProposalState.Verified => "green", ProposalState.Impossible => "orange", _ => "red" };

    public static string Title(this OfferState state, bool lapsed) => state switch { OfferState.Accepted => "接受", OfferState.Refused => "不接受", _ => lapsed ? "逾期未答复" : "待答复" };

    public static string Colour(this OfferState state, bool lapsed) => state switch { OfferState.Accepted => "green", OfferState.Refused => "red", _ => lapsed ? "secondary" : "orange" };

    public static string Title(this ProtectionKind kind) => kind switch { ProtectionKind.Childbirth => "孕期、产期、哺乳期", ProtectionKind.Illness => "患病医疗期", _ => "临近退休" };

    /// <summary>A rule of admission or of the adjustment in a few words.</summary>
    public static string Rule(IStringLocalizer texts, string rule) => rule switch
    {
        AdjustmentRules.Cap => texts["超过距离上限"],
        AdjustmentRules.ProtectedCap => texts["受保护人员的距离上限"],
        AdjustmentRules.Forbidden => texts["区人事科排除"],
        AdjustmentRules.Pinned => texts["已指定别的岗位"],
        AdjustmentRules.Unknown => texts["距离未知"],
        AdjustmentRules.Minimums => texts["岗位最少人数"],
        AdjustmentRules.Movers => texts["调动比例"],
        _ => RuleName.Of(texts, rule),
    };

    public static string Of(IStringLocalizer texts, ProtectedGround ground) => ground.Sentence == "{0}" ? ground.Values[0] : texts[ground.Sentence, ground.Values.Cast<object>().ToArray()];
}
