namespace Workforce.Rotation.Domain.Rules;

internal static class CertificateMustCoverSubject
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy)
    {
        if (!post.Conditions.SubjectCertificate)
            return null;
        var serving = entrant.Certificates.Where(held => CertificateMustCoverStage.Serves(held, post, policy)).ToList();
        // Where no certificate serves the stage, that rule speaks and the subject would only repeat it.
        return serving.Count == 0 || serving.Any(held => held.Subject == post.Subject) ? null
            : new(nameof(CertificateMustCoverSubject), "岗位要求{0}学科的教师资格，您的是{1}。", new CodeArgument("subject", post.Subject), new CodeArgument("subject", serving[0].Subject));
    }
}
