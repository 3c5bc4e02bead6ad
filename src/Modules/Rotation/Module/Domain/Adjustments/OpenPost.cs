namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>A post with what the market left of it and what the bureau added.</summary>
internal sealed record OpenPost(Post Post, int Left, int Extra = 0, int Minimum = 0, string? Reason = null)
{
    public int Seats => Left + Extra;
}
