namespace Workforce.Registry.Contracts;

/// <summary>Months, each by its first day.</summary>
/// <param name="StatutoryOn">With the gradual delay since 2025.</param>
/// <param name="EarliestOn">The first month in which she may go early; null where she may not.</param>
/// <param name="ChosenOn">The earlier or later month she has given notice of; null without one.</param>
public sealed record Retirement(DateOnly StatutoryOn, DateOnly? EarliestOn, DateOnly? ChosenOn)
{
    /// <summary>When she goes as far as is known.</summary>
    public DateOnly On => ChosenOn ?? StatutoryOn;
}
