namespace Workforce.Rotation.Domain.Exams;

/// <param name="Thousandths">Marks times 1,000; 0 unless she sat.</param>
internal sealed record Mark(MarkKind Kind, int Thousandths)
{
    public static readonly Mark Absent = new(MarkKind.Absent, 0);
    public static readonly Mark Void = new(MarkKind.Void, 0);
}
