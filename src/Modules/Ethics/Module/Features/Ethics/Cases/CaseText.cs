using Workforce.Ethics.Contracts;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>What people call the codes of a case, in Chinese; keys of the module's texts.</summary>
internal static class CaseText
{
    public static string Title(this CaseState state) => state switch
    {
        CaseState.Clue => "线索",
        CaseState.Checking => "初核",
        CaseState.Investigating => "立案调查",
        CaseState.Hearing => "听取申辩",
        CaseState.Decided => "待送达",
        CaseState.Served => "已送达",
        _ => "办结",
    };

    public static string Colour(this CaseState state) => state switch
    {
        CaseState.Clue or CaseState.Checking => "azure",
        CaseState.Investigating or CaseState.Hearing => "orange",
        CaseState.Decided => "red",
        CaseState.Served => "blue",
        _ => "secondary",
    };

    public static string Title(this CaseEnding ending) => ending switch
    {
        CaseEnding.NotOpened => "不予立案",
        CaseEnding.Unfounded => "查无实据",
        CaseEnding.Carried => "处理完毕",
        _ => "申诉后撤销",
    };

    public static string Title(this ClueSource source) => source switch
    {
        ClueSource.NamedReport => "实名举报",
        ClueSource.AnonymousReport => "匿名举报",
        ClueSource.Inspection => "检查发现",
        ClueSource.Media => "媒体、网络反映",
        ClueSource.Transferred => "其他机关移送",
        _ => "学校自查发现",
    };

    public static string Title(this SanctionKind sanction) => sanction switch
    {
        SanctionKind.Warning => "警告",
        SanctionKind.Demerit => "记过",
        SanctionKind.LowerPost => "降低岗位等级",
        SanctionKind.Removal => "撤职",
        SanctionKind.Dismissal => "开除",
        _ => "不予处分",
    };

    public static string Title(this OtherMeasure measure) => measure switch
    {
        OtherMeasure.Criticism => "批评教育",
        OtherMeasure.Admonition => "诫勉谈话",
        OtherMeasure.SelfCriticism => "责令检查",
        _ => "通报批评",
    };

    public static string Title(this QualificationEffect effect) => effect switch
    {
        QualificationEffect.Revoked => "撤销教师资格",
        QualificationEffect.Lost => "丧失教师资格",
        _ => "不涉及教师资格",
    };

    public static string Title(this HandlerPart part) => part == HandlerPart.Lead ? "主办" : "协办";

    public static string Title(this RecusalGround ground) => ground switch
    {
        RecusalGround.OwnInterest => "与本人有利害关系",
        RecusalGround.NearRelative => "与近亲属有利害关系",
        _ => "其他可能影响公正的情形",
    };

    public static string Title(this StatementKind kind) => kind switch
    {
        StatementKind.Defence => "教师陈述申辩",
        StatementKind.Student => "学生陈述",
        StatementKind.Colleague => "其他教师陈述",
        StatementKind.Parents => "家长委员会意见",
        StatementKind.Hearing => "听证笔录",
        StatementKind.HearingWaived => "放弃听证",
        _ => "要求听证",
    };

    public static string Title(this PaperKind kind) => kind switch
    {
        PaperKind.RightsNotice => "权利告知书",
        PaperKind.Decision => "处理决定书",
        PaperKind.AppealAnswer => "申诉答复书",
        _ => "解除处分决定书",
    };

    public static string Title(this ServiceManner manner) => manner switch
    {
        ServiceManner.InPerson => "直接送达",
        ServiceManner.LeftWithWitness => "留置送达",
        ServiceManner.Post => "邮寄送达",
        _ => "公告送达",
    };

    public static string Title(this AppealBody body) => body switch
    {
        AppealBody.Department => "主管教育部门",
        AppealBody.Government => "同级人民政府",
        AppealBody.UpperDepartment => "上一级教育部门",
        _ => "原处理单位复核",
    };

    public static string Title(this AppealDocument document) => document switch
    {
        AppealDocument.Application => "申请书",
        AppealDocument.Decision => "原处理决定",
        _ => "复核决定",
    };

    public static string Title(this AppealState state) => state switch
    {
        AppealState.Filed => "待答复",
        AppealState.Refused => "不予受理",
        AppealState.Upheld => "维持原决定",
        AppealState.Changed => "减轻处理",
        _ => "撤销原决定",
    };

    public static string Title(this FilingWith filing) => filing switch
    {
        FilingWith.Department => "报主管教育部门备案",
        FilingWith.Personnel => "报同级人社部门备案",
        _ => "不需要备案",
    };

    public static string Title(this DecidingUnit unit) => unit == DecidingUnit.School ? "学校" : "主管教育部门";

    public static string Title(this EthicsScope scope) => scope switch
    {
        EthicsScope.AnnualAppraisal => "年度考核",
        EthicsScope.PerformancePay => "绩效考核",
        EthicsScope.Title => "职称评审",
        EthicsScope.PostAppointment => "岗位聘用",
        EthicsScope.Promotion => "职务晋升",
        EthicsScope.PayStep => "工资晋级",
        EthicsScope.HonourAward => "评优评奖",
        EthicsScope.TalentPlan => "申报人才计划",
        _ => "教师资格定期注册",
    };
}
