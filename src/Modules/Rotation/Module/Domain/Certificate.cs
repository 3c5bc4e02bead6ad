namespace Workforce.Rotation.Domain;

/// <param name="Kind">Code table "certificate-kind".</param>
/// <param name="Subject">Code table "subject".</param>
internal sealed record Certificate(string Kind, string Subject);
