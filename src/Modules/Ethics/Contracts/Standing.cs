namespace Workforce.Ethics.Contracts;

/// <summary>How somebody stands for one scope on one day.</summary>
/// <param name="Until">The last day of the bar; null for one without end, and for whoever is not barred.</param>
/// <param name="Why">The ground, for whoever handles the case and for the person herself; null for everybody else, who learn the fact and nothing more.</param>
public sealed record Standing(StandingState State, DateOnly? Until = null, string? Why = null)
{
    public static readonly Standing Clear = new(StandingState.Clear);

    public bool IsBarred => State == StandingState.Barred;
}
