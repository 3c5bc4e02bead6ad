namespace Workforce.Platform.Units;

/// <summary>The idempotency key of the form being handled. Empty in jobs, which have the inbox instead.</summary>
public sealed class CurrentRequest
{
    public Guid? Key { get; set; }
    public string Path { get; set; } = "";

    /// <summary>SHA-256 over what the form says.</summary>
    public string? Content { get; set; }

    public bool Spent { get; internal set; }
}
