namespace Workforce.Platform.Changes;

/// <summary>This form was sent before and has had its one effect.</summary>
public sealed class RepeatedRequestException(string? location) : Exception("This request was carried out before.")
{
    /// <summary>Where the first sending led, when it is known.</summary>
    public string? Location { get; } = location;
}
