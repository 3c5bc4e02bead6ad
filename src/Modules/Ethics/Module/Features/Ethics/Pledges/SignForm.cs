namespace Workforce.Ethics.Features.Ethics.Pledges;

internal sealed class SignForm
{
    /// <summary>Of the text that was shown.</summary>
    public string? TextSha256 { get; set; }

    public bool HaveRead { get; set; }
    public string? Typed { get; set; }
}
