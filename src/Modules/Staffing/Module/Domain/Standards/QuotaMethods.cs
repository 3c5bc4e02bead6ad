namespace Workforce.Staffing.Domain.Standards;

/// <summary>The forms found in published standards.</summary>
internal static class QuotaMethods
{
    public const string Ratio = "ratio";
    public const string Class = "class";
    public const string Max = "max";
    public const string ThresholdSchool = "threshold_school";
    public const string ThresholdGrade = "threshold_grade";
    public const string Workload = "workload";
    public const string FixedMin = "fixed_min";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        [Ratio] = "生师比",
        [Class] = "班师比",
        [Max] = "取两者较高",
        [ThresholdSchool] = "按学校规模分界",
        [ThresholdGrade] = "按年级班额分界",
        [Workload] = "工作量",
        [FixedMin] = "不低于定数",
    };
}
