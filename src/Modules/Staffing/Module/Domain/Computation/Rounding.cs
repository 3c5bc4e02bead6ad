namespace Workforce.Staffing.Domain.Computation;

/// <summary>Where and how fractions become whole posts. It happens once: what is rounded at one level is only added up above it.</summary>
/// <param name="At">"grade", "stage", "school" or "county".</param>
/// <param name="Mode">"none", "floor", "half_up" or "ceil".</param>
internal sealed record Rounding(string At, string Mode)
{
    public const string Grade = "grade";
    public const string Stage = "stage";
    public const string School = "school";
    public const string County = "county";

    public static readonly IReadOnlyDictionary<string, string> Levels = new Dictionary<string, string> { [Grade] = "年级", [Stage] = "学段", [School] = "学校", [County] = "全县" };

    public static readonly IReadOnlyDictionary<string, string> Modes = new Dictionary<string, string> { ["none"] = "不取整", ["floor"] = "舍去余数", ["half_up"] = "四舍五入", ["ceil"] = "有余数进一" };

    public Fraction Apply(Fraction exact) => Mode switch
    {
        "none" => exact,
        "floor" => exact.Floor(),
        "half_up" => exact.HalfUp(),
        "ceil" => exact.Ceiling(),
        _ => throw new ArgumentException($"There is no rounding mode {Mode}."),
    };
}
