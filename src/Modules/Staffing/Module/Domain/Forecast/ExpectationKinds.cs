namespace Workforce.Staffing.Domain.Forecast;

/// <summary>What an officer may enter by year. The words are those of the sheet.</summary>
internal static class ExpectationKinds
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        [Expectation.Births] = "出生人数",
        ["kindergarten"] = "幼儿园入园",
        ["primary"] = "小学入学",
        ["junior"] = "初中入学",
        ["senior"] = "高中入学",
        ["vocational"] = "中职入学",
    };
}
