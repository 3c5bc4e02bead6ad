namespace Workforce.Demo.Generation;

/// <summary>A rung of the title ladder with the post level its holders start from.</summary>
internal sealed record TitleStep(string Title, int Rank, int FirstLevel, DateOnly Obtained, DateOnly? Appointed);
