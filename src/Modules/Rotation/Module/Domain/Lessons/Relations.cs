namespace Workforce.Rotation.Domain.Lessons;

/// <summary>What a judge declares about a candidate (事业单位人事管理条例第三十九条). Anything but none recuses her.</summary>
internal static class Relations
{
    public const string None = "none";
    public const string Relative = "near-relative";
    public const string Interest = "interest";
    public const string Other = "other-unfair";

    public static readonly IReadOnlyList<string> All = [None, Relative, Interest, Other];
}
