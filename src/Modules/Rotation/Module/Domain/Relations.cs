namespace Workforce.Rotation.Domain;

/// <summary>
/// How somebody who assesses stands to a candidate (国务院令第652号第三十九条): "none", "self", or a word of the policy
/// (rotation.recusal). Anything but none recuses her.
/// </summary>
internal static class Relations
{
    public const string None = "none";

    /// <summary>She is the candidate; nobody needs to declare it.</summary>
    public const string Herself = "self";
}
