namespace Workforce.Demo.Generation;

/// <summary>Whether a post's conditions admit a teacher.</summary>
public static class Admission
{
    private static readonly string[] Titles = ["none", "third", "second", "first", "senior", "full-senior"];

    public static bool Admits(DemoPost post, DemoTeacher teacher)
    {
        var education = string.CompareOrdinal(teacher.Education[^1].Level, post.MinimumEducation) <= 0;
        var certificate = teacher.Certificates.Any(it => it.Subject == post.Subject && string.CompareOrdinal(it.Kind, post.CertificateKind) >= 0);
        var title = post.MinimumTitle is null || Array.IndexOf(Titles, teacher.Titles is [.., var last] ? last.Title : "none") >= Array.IndexOf(Titles, post.MinimumTitle);
        return education && certificate && title;
    }
}
