namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>A paper with everything on it, ready to print or to write as a workbook. It needs no round.</summary>
/// <param name="Title">Chinese, as published.</param>
/// <param name="Gloss">Key of the texts whose English stands below the title for English readers.</param>
/// <param name="Place">The district, or the school.</param>
/// <param name="Year">The school year as printed, 2026—2027学年.</param>
/// <param name="On">The day it is printed.</param>
internal sealed record PaperSheet(string Title, string Gloss, string Place, string Year, DateOnly On, PaperTable Table)
{
    public PaperLayout Layout { get; init; }
    public bool Landscape { get; init; }
    public IReadOnlyList<string> Signatures { get; init; } = PaperSigns.OfList;
    public string? Note { get; init; }

    public static string YearOf(int schoolYear) => $"{schoolYear}—{schoolYear + 1}学年";
}
