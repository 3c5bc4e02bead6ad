namespace Workforce.Rotation.Matching.Commands;

/// <summary>The counts as <c>--json</c> prints them.</summary>
internal sealed record Counts(int Teachers, int Posts, int Seats, int Choices, int Placed, int FirstChoices, int KeptUnlisted, int Unplaced)
{
    public static Counts Of(RoundFigures figures) => new(
        figures.Teachers, figures.Posts, figures.Seats, figures.Choices, figures.Placed, figures.FirstChoices, figures.KeptUnlisted, figures.Unplaced);
}
