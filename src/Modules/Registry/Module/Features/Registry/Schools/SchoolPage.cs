namespace Workforce.Registry.Features.Registry.Schools;

/// <summary>Everything the page of a school shows.</summary>
internal sealed record SchoolPage(
    SchoolFacts Facts,
    string? Cluster,
    string? HeadName,
    IReadOnlyList<SchoolPage.Person> People,
    IReadOnlyList<SchoolPage.Guest> Guests)
{
    public int Pupils => Facts.Stages.Sum(s => s.Pupils);
    public int Classes => Facts.Stages.Sum(s => s.Classes);
    public int Established => People.Count(p => p.IsEstablished);
    public int Away => People.Count(p => p.Status[0] == '2');

    internal sealed record Person(Guid Id, string Name, string StaffNumber, string? Stage, string? Subject, string Title, string Duty, string Status, bool IsEstablished, bool IsBackbone, bool IsClassTeacher, bool HasCertificate, DateOnly JoinedSchoolOn);

    /// <summary>Somebody employed elsewhere who works here for a time.</summary>
    internal sealed record Guest(Guid Id, string Name, string? Subject, string Title, string HomeSchool, string EnglishHomeSchool);
}
