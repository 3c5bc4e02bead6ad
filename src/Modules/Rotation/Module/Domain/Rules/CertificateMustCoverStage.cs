namespace Workforce.Rotation.Domain.Rules;

/// <summary>教师法 art. 10; a higher stage's certificate serves the stages below it (教师资格条例 art. 5).</summary>
internal static class CertificateMustCoverStage
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) => entrant.Certificates.Any(held => Serves(held, post, policy)) ? null
        : post.Conditions.CertificateKind is { } kind
            ? new(nameof(CertificateMustCoverStage), "岗位要求{0}，您没有相应的教师资格。", new CodeArgument("certificate-kind", kind))
            : new(nameof(CertificateMustCoverStage), "您的教师资格不能任教{0}。", new CodeArgument("stage", post.Stage));

    internal static bool Serves(Certificate held, Post post, RoundPolicy policy) => policy.Ladders.Covers(held.Kind, post.Stage)
        && (post.Conditions.CertificateKind is not { } least || policy.Ladders.Includes(held.Kind, least));
}
