using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Adjustment.Verification;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Verifies an outcome by the very bytes its bundle would hold, before anybody writes them.</summary>
public static class AdjustmentProof
{
    /// <summary>Every promise it breaks; empty where all hold.</summary>
    public static IReadOnlyList<AdjustmentViolation> Violations(AdjustmentCase adjustment, AdjustmentOutcome outcome) =>
        Violations(adjustment, outcome, Bytes(adjustment, outcome, AdjustmentFiles.Certificate));

    internal static IReadOnlyList<AdjustmentViolation> Violations(AdjustmentCase adjustment, AdjustmentOutcome outcome, byte[] certificate)
    {
        var violations = new List<AdjustmentViolation>();
        return AdjustmentVerifier.Verify(adjustment, new PublishedAdjustment(outcome.Posts, CertificateReader.Parse(certificate, adjustment, violations), violations));
    }

    internal static byte[] Bytes(AdjustmentCase adjustment, AdjustmentOutcome outcome, string file)
    {
        using var stream = new MemoryStream();
        AdjustmentWriter.Write(file, adjustment, outcome, stream);
        return stream.ToArray();
    }
}
