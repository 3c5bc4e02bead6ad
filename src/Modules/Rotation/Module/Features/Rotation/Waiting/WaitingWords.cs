using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Waiting;

namespace Workforce.Rotation.Features.Rotation.Waiting;

internal static class WaitingWords
{
    public static string Title(this StepKind kind) => kind switch
    {
        StepKind.WaitingNotice => "待岗通知书送达",
        StepKind.TrainingOrganised => "组织培训",
        StepKind.TrainingResult => "培训考核结果",
        StepKind.Appraisal => "年度考核",
        StepKind.PostChange => "书面调整岗位",
        StepKind.Absence => "旷工",
        _ => "解除前书面通知",
    };

    public static string Title(this WaitingOutcome outcome) => outcome switch
    {
        WaitingOutcome.Rehired => "再聘",
        WaitingOutcome.TransferredOff => "转岗",
        WaitingOutcome.ContractEnded => "解除聘用合同",
        _ => "本人辞职",
    };

    public static string Pay(IStringLocalizer texts, UnhiredPay? pay) => pay switch
    {
        null => texts["原工资"],
        { Kind: "basic-pay-only" } => texts["只发基本工资"],
        { Percent: { } percent } => texts["基本工资与绩效的 {0}%", percent],
        _ => pay.Kind,
    };

    public static string Said(IStringLocalizer texts, WaitingStep step) => step.Kind switch
    {
        StepKind.TrainingResult => texts[step.Failed ? "不合格" : "合格"],
        StepKind.Appraisal => step.Year + " " + texts[step.Failed ? "不合格" : "合格以上"],
        StepKind.PostChange => texts[step.Failed ? "本人签字不同意" : "本人同意"],
        StepKind.Absence => texts["连续 {0} 个工作日，一年内累计 {1} 个", step.DaysInARow ?? 0, step.DaysInTheYear ?? 0],
        _ => "",
    };
}
