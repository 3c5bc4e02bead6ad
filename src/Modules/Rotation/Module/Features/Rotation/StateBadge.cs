using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>A state's name and colour.</summary>
internal static class StateBadge
{
    public static string Title(this RoundState state) => state switch
    {
        RoundState.Draft => "筹备",
        RoundState.Choosing => "填报志愿",
        RoundState.Scoring => "评分与复核",
        RoundState.Locked => "已锁定",
        RoundState.Drawn => "已抽签",
        RoundState.Running => "正在配置",
        RoundState.Proposed => "拟聘",
        RoundState.Published => "公示",
        _ => "已办结",
    };

    public static string Colour(this RoundState state) => state switch
    {
        RoundState.Draft => "secondary",
        RoundState.Closed => "green",
        RoundState.Published or RoundState.Proposed => "purple",
        _ => "blue",
    };

    public static string Title(this CaseState state) => state switch
    {
        CaseState.Open => "待答复",
        CaseState.Upheld => "采纳",
        _ => "不采纳",
    };

    public static string Title(this ObjectionDatum datum) => datum switch
    {
        ObjectionDatum.Score => "评分",
        ObjectionDatum.Admission => "资格条件",
        ObjectionDatum.Guarantee => "校内拟聘认定",
        ObjectionDatum.Lottery => "抽签号",
        _ => "其他",
    };

    public static string Title(this EntrantBasis basis) => basis switch
    {
        EntrantBasis.Unhired => "落聘",
        EntrantBasis.Volunteer => "自愿流动",
        _ => "校内拟聘",
    };
}
