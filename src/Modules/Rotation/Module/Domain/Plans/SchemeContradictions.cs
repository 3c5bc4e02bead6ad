using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Domain.Plans;

internal static class SchemeContradictions
{
    /// <summary>How the key of an item begins that rests on pupils' marks or pass rates.</summary>
    public const string PupilResults = "pupil-results";

    public static IEnumerable<Contradiction> Of(PlannedRound plan)
    {
        if (plan.Policy.IsScoredForAll())
            yield break;
        if (plan.Policy.SchoolScheme is not { } scheme)
        {
            yield return new("没有评分办法，学校无法评分。", Stops: true);
            yield break;
        }
        if (scheme.Items.Count == 0)
            yield return new("评分办法“{0}”没有项目。", Stops: true, scheme.Name);
        else if (scheme.Items.All(item => item.Item.StartsWith(PupilResults, StringComparison.Ordinal)) && plan.Policy.PupilResultsAlone == false)
            yield return new("评分办法“{0}”只看学生成绩或升学率。浙江省义务教育条例第三十四条、省实施《教师法》办法第八条不允许以此作为唯一依据。", Stops: true, scheme.Name);
        if (scheme.Items.Count > 0 && scheme.Items.All(item => item.Maximum is not null) && scheme.Items.Sum(item => item.Maximum!.Value) is var sum && sum != scheme.Maximum)
            yield return new("评分办法“{0}”各项最高分合计 {1}，与总分 {2} 不符。", Stops: true, scheme.Name, sum, scheme.Maximum);
    }
}
