namespace Workforce.Rotation.Matching.Bundle;

/// <summary>The names of a bundle's files and the first line of each table.</summary>
internal static class BundleFiles
{
    public const string Manifest = "manifest.json";
    public const string Posts = MarketBuilder.PostsFile;
    public const string Teachers = MarketBuilder.TeachersFile;
    public const string Choices = MarketBuilder.ChoicesFile;
    public const string Placements = "placements.csv";
    public const string Cutoffs = "cutoffs.csv";

    /// <summary>How the seed came about; only in a round whose parties sealed seeds.</summary>
    public const string Draw = "draw.json";

    public static readonly string[] In = [Posts, Teachers, Choices];

    public static readonly string[] Out = [Placements, Cutoffs];

    public static readonly string[] Known = [.. In, .. Out, Draw];

    public static string Header(string file) => file switch
    {
        Posts => "post,capacity",
        Teachers => "teacher,lottery,current,guaranteed",
        Choices => "teacher,rank,post,score",
        Placements => "teacher,post,rank",
        Cutoffs => "post,capacity,filled,score,lottery",
        _ => throw new ArgumentOutOfRangeException(nameof(file), file, "No such table in a bundle."),
    };
}
