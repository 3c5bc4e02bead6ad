namespace Workforce.Registry.Contracts;

/// <summary>A teaching qualification certificate (教师资格).</summary>
/// <param name="Kind">Code table "certificate-kind".</param>
/// <param name="Subject">Code table "subject".</param>
/// <param name="RegisteredUntil">End of the present five-year registration; null where registration is not due yet.</param>
public sealed record CertificateFacts(string Kind, string Subject, string Number, DateOnly? RegisteredUntil);
