namespace Workforce.Platform.Units;

/// <summary>A form that has had its effect, and where it led.</summary>
internal sealed class RequestKey
{
    public Guid AccountId { get; init; }
    public Guid Key { get; init; }
    public required string Path { get; init; }
    public string? Location { get; init; }

    /// <summary>SHA-256 over what was sent, so that another sending from the same page is not taken for the same one.</summary>
    public string? Content { get; init; }

    public DateTimeOffset At { get; init; }
}
