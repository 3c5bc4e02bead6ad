using Workforce.Platform.Changes;

namespace Workforce.Registry.Domain;

/// <summary>What her history adds up to today. Kept by <c>Standing.RefreshAsync</c> whenever the history changes, so that lists need no joins.</summary>
internal sealed partial class Teacher
{
    /// <summary>The last title obtained. Code table "title".</summary>
    [NotLogged]
    public string Title { get; private set; } = "none";

    /// <summary>The post level held. Code table "post-level".</summary>
    [NotLogged]
    public string? PostLevel { get; private set; }

    /// <summary>Code table "education".</summary>
    [NotLogged]
    public string? HighestEducation { get; private set; }

    [NotLogged]
    public bool HasCertificate { get; private set; }

    /// <summary>When the latest registration of any of her certificates ends; null where none is registered.</summary>
    [NotLogged]
    public DateOnly? RegisteredUntil { get; private set; }

    /// <summary>For a teacher who is stored together with her history, the same sums as <c>Standing</c> makes in SQL.</summary>
    public void Stand(string? title, string? postLevel, string? highestEducation, bool hasCertificate, DateOnly? registeredUntil) =>
        (Title, PostLevel, HighestEducation, HasCertificate, RegisteredUntil) = (title ?? "none", postLevel, highestEducation, hasCertificate, registeredUntil);
}
