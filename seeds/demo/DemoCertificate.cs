namespace Workforce.Demo;

/// <summary>A teaching qualification certificate (教师资格) and its registration.</summary>
/// <param name="Kind">Code table <c>certificate-kind</c>.</param>
/// <param name="Subject">Code table <c>subject</c>.</param>
/// <param name="Number">17 digits: year 4, province 2, authority 3, kind 1, sex 1, serial 6.</param>
/// <param name="IssuedBy">The authority's name.</param>
/// <param name="IssuedOn">Date of issue.</param>
/// <param name="FirstRegisteredOn">首次注册日期; null where registration is not due yet.</param>
/// <param name="RegisteredUntil">End of the present five-year registration.</param>
/// <param name="Registration">Code table <c>registration-result</c>; null where not due yet.</param>
public sealed record DemoCertificate(
    string Kind,
    string Subject,
    string Number,
    string IssuedBy,
    DateOnly IssuedOn,
    DateOnly? FirstRegisteredOn,
    DateOnly? RegisteredUntil,
    string? Registration);
