using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Adjustment.Verification;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>An outcome as it is written, and read again.</summary>
internal static class Written
{
    public static byte[] Bytes(AdjustmentCase adjustment, AdjustmentOutcome outcome, string file)
    {
        using var stream = new MemoryStream();
        AdjustmentWriter.Write(file, adjustment, outcome, stream);
        return stream.ToArray();
    }

    public static IReadOnlyList<AdjustmentViolation> Verify(AdjustmentCase adjustment, AdjustmentOutcome outcome, int[]? posts = null)
    {
        var violations = new List<AdjustmentViolation>();
        var certificate = CertificateReader.Parse(Bytes(adjustment, outcome, "certificate.json"), adjustment, violations);
        return AdjustmentVerifier.Verify(adjustment, new PublishedAdjustment(posts ?? outcome.Posts, certificate, violations));
    }
}
