using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>How a contest stands, in the words of those concerned.</summary>
internal static class CaseWords
{
    public static string Colour(this CaseState state) => state switch { CaseState.Open => "orange", CaseState.Upheld => "green", _ => "secondary" };

    public static string ScoreTitle(this CaseState state) => state switch { CaseState.Open => "待答复", CaseState.Upheld => "已更正", _ => "维持原评分" };
}
