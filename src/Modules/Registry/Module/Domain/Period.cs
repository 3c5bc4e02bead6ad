namespace Workforce.Registry.Domain;

/// <param name="Last">The last day; null while it lasts.</param>
internal readonly record struct Period(DateOnly First, DateOnly? Last)
{
    public bool Covers(DateOnly on) => First <= on && (Last ?? on) >= on;

    /// <summary>How much of it had passed by a day.</summary>
    public ServiceTime Until(DateOnly on) => ServiceTime.Of(First, Last < on ? Last.Value : on);
}
