namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>A line of the change log about one teacher.</summary>
/// <param name="Kind">"Added", "Modified" or "Deleted".</param>
/// <param name="Subject">Table.</param>
internal sealed record RecordChange(DateTimeOffset At, string By, string Role, string? StandsInFor, string Kind, string Subject, string? Reason, IReadOnlyList<RecordChange.Value> Values)
{
    internal sealed record Value(string Property, string? Old, string? New);
}
