namespace Workforce.Registry.Domain;

/// <summary>
/// Years at rural schools: where she taught counts, not where her establishment was. A stay at a rural school adds to an
/// urban spell, and one in town takes away from a rural spell.
/// </summary>
internal static class RuralService
{
    public const string Rural = "rural";

    public static ServiceTime Until(DateOnly on, IEnumerable<(Period When, string? Area)> spells, IEnumerable<(Period When, string? HomeArea, string? HostArea)> stays)
    {
        var atHome = spells.Where(s => s.Area == Rural).Aggregate(ServiceTime.None, (sum, s) => sum + s.When.Until(on));
        return stays.Aggregate(atHome, (sum, stay) => (stay.HomeArea == Rural, stay.HostArea == Rural) switch
        {
            (false, true) => sum + stay.When.Until(on),
            (true, false) => sum - stay.When.Until(on),
            _ => sum,
        });
    }
}
