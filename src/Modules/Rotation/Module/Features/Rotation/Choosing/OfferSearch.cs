namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>What the address says about the list of open posts.</summary>
internal sealed class OfferSearch
{
    /// <summary>School, subject or pinyin initials.</summary>
    public string? Q { get; set; }

    /// <summary>Code table "locality".</summary>
    public string? Area { get; set; }

    public bool IsSet => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(Area);

    public IEnumerable<Offer> In(IEnumerable<Offer> offers, Names names)
    {
        var typed = Q?.Trim() ?? "";
        return offers.Where(o => string.IsNullOrEmpty(Area) || o.Post.SchoolArea == Area)
            .Where(o => typed.Length == 0 || o.Post.SchoolName.Contains(typed, StringComparison.OrdinalIgnoreCase) || o.Post.SchoolInitials.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
                || names.Of("subject", o.Post.Subject).Contains(typed, StringComparison.OrdinalIgnoreCase) || o.Post.Code.Equals(typed, StringComparison.OrdinalIgnoreCase));
    }
}
