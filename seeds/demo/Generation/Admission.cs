namespace Workforce.Demo.Generation;

/// <summary>Whether a post's conditions admit a teacher.</summary>
public static class Admission
{
    private static readonly string[] Titles = ["none", "third", "second", "first", "senior", "full-senior"];

    /// <param name="post">The post.</param>
    /// <param name="teacher">Who would like it.</param>
    /// <param name="on">The base date: later certificates and titles do not count.</param>
    public static bool Admits(DemoPost post, DemoTeacher teacher, DateOnly on)
    {
        var education = teacher.Education[^1].Level[0] <= post.MinimumEducation[0];
        var certificate = teacher.Certificates.Any(it => it.Subject == post.Subject && it.IssuedOn <= on && string.CompareOrdinal(it.Kind, post.CertificateKind) >= 0);
        var title = post.MinimumTitle is null
            || Array.IndexOf(Titles, teacher.Titles.LastOrDefault(it => it.ObtainedOn <= on)?.Title ?? "none") >= Array.IndexOf(Titles, post.MinimumTitle);
        return education && certificate && title;
    }
}
