namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>What the page of a teacher shows, for officers, her principal, and herself.</summary>
/// <param name="Disclosed">"id-number" or "phone" when it was just asked for with a purpose.</param>
internal sealed record TeacherPage(TeacherRecord Record, DateOnly Today, TimelineKind? Only, string? Disclosed, bool MayEdit, bool MayDisclose)
{
    public ServiceBand Band => new(Record, Today);
}
