using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.UnitTests.Staffing.Computation;

internal static class Norms
{
    public static readonly Rounding Exact = new(Rounding.School, "none");

    public static StageRule Ratio(string stage, decimal ratio) => new() { Stage = stage, Method = QuotaMethods.Ratio, Ratio = ratio };

    public static Standard Of(Rounding rounding, params StageRule[] rules) => Of(rounding, new StandardDocument { Name = "测试", Rules = rules });

    public static Standard Of(Rounding rounding, StandardDocument document) => new([document], rounding);

    public static SchoolInput School(params Enrolled[] lines) => new("urban", lines);
}
