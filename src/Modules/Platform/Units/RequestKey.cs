namespace Workforce.Platform.Units;

/// <summary>A form that has had its effect, and where it led.</summary>
internal sealed class RequestKey
{
    public Guid AccountId { get; init; }
    public Guid Key { get; init; }
    public required string Path { get; init; }
    public string? Location { get; init; }
    public DateTimeOffset At { get; init; }
}
