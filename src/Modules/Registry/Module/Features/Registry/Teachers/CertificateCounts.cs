namespace Workforce.Registry.Features.Registry.Teachers;

/// <param name="None">Teachers, not other staff, who hold none.</param>
/// <param name="Expired">Registration ended before today.</param>
/// <param name="Ending">Registration ends this calendar year.</param>
internal sealed record CertificateCounts(int None, int Expired, int Ending);
