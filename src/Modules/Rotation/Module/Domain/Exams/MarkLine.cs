namespace Workforce.Rotation.Domain.Exams;

/// <summary>One row of a mark sheet that names a candidate and has no fault.</summary>
/// <param name="Row">As Excel numbers it.</param>
/// <param name="Before">What the same person had entered, paper by paper.</param>
internal sealed record MarkLine(int Row, EntrantId EntrantId, string Admission, string Name, IReadOnlyList<PartMark> Before, IReadOnlyList<PartMark> After) : ISheetLine
{
    public bool Adds => Before.Count == 0;
    public bool Changes => Before.Count > 0 && !Before.SequenceEqual(After);
}
