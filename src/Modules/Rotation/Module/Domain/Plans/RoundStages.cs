namespace Workforce.Rotation.Domain.Plans;

/// <summary>The stages a plan may name.</summary>
internal static class RoundStages
{
    /// <summary>定岗: each school's posts by subject, stage and level.</summary>
    public const string Posts = "posts";

    /// <summary>直聘, 免竞聘, 暂缓.</summary>
    public const string Direct = "direct";

    /// <summary>校内竞聘.</summary>
    public const string InSchool = "in-school";

    /// <summary>跨校竞聘.</summary>
    public const string CrossSchool = "cross-school";

    /// <summary>组织调剂.</summary>
    public const string Adjustment = "adjustment";

    /// <summary>交流轮岗: schools put forward people who are eligible by years.</summary>
    public const string Exchange = "exchange";

    public static readonly IReadOnlyList<string> All = [Posts, Direct, InSchool, CrossSchool, Adjustment, Exchange];
}
