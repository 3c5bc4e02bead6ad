using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>A sheet that leaves out a pair somebody could be sent along would quietly close that post to her; so nothing is computed.</summary>
internal static class MissingDistances
{
    private const int Shown = 5;

    public static void Check(AdjustmentModel model)
    {
        var missing = (from who in Enumerable.Range(0, model.Seekers.Count)
                       from at in Enumerable.Range(0, model.Posts.Count)
                       where model[who, at].Refusals is [{ Rule: AdjustmentRules.Unknown }]
                       select $"{model.Seekers[who].Entrant.HomeSchoolName}—{model.Posts[at].Post.SchoolName}").Distinct().ToList();
        if (missing.Count > 0)
            throw new RuleBrokenException("距离表缺 {0} 对学校的距离：{1}。请补齐后再导入，或改为按坐标计算。", missing.Count, string.Join("、", missing.Take(Shown)) + (missing.Count > Shown ? " …" : ""));
    }
}
