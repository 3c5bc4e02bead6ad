using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>One row of an uploaded score sheet that names an applicant and has no fault.</summary>
/// <param name="Row">As Excel numbers it.</param>
/// <param name="Before">The score when the sheet was checked; null when there was none.</param>
internal sealed record ScoreLine(int Row, EntrantId EntrantId, PostId PostId, string Name, IReadOnlyList<ScoreItem>? Before, IReadOnlyList<ScoreItem> After) : ISheetLine
{
    public bool Adds => Before is null;
    public bool Changes => Before is not null && !Before.SequenceEqual(After);
}
