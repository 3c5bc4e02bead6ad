using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>The names of an adjustment bundle's files and the first line of each table.</summary>
internal static class AdjustmentFiles
{
    public const string Posts = AdjustmentCaseBuilder.PostsFile;
    public const string Teachers = AdjustmentCaseBuilder.TeachersFile;
    public const string Costs = AdjustmentCaseBuilder.CostsFile;
    public const string Placements = BundleFiles.Placements;
    public const string Certificate = "certificate.json";

    public static readonly string[] In = [Posts, Teachers, Costs];

    public static readonly string[] Out = [Placements, Certificate];

    public static string Header(string file) => file switch
    {
        Posts => "post,capacity,minimum",
        Teachers => "teacher,home,eligible,exempt,backbone,points",
        Costs => "teacher,post,cost",
        Placements => "teacher,post",
        _ => throw new ArgumentOutOfRangeException(nameof(file), file, "No such table in an adjustment bundle."),
    };
}
