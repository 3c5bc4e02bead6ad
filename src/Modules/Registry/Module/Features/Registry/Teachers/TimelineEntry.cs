namespace Workforce.Registry.Features.Registry.Teachers;

/// <param name="On">When it began or happened.</param>
/// <param name="Until">Last day of something that lasted and is over; null otherwise.</param>
/// <param name="Lasts">It has a length and is still going on.</param>
internal sealed record TimelineEntry(TimelineKind Kind, DateOnly On, DateOnly? Until, bool Lasts, string Title, string Detail = "")
{
    public string Icon => Kind switch
    {
        TimelineKind.School => "building",
        TimelineKind.Stay => "arrows-exchange",
        TimelineKind.Leave => "bed",
        TimelineKind.Title => "certificate",
        TimelineKind.Post => "stairs-up",
        TimelineKind.ClassTeacher => "chalkboard",
        TimelineKind.Honour => "award",
        TimelineKind.Appraisal => "clipboard-check",
        TimelineKind.Certificate => "license",
        _ => "school",
    };

    public string Colour => Kind switch
    {
        TimelineKind.School => "bg-blue-lt",
        TimelineKind.Stay => "bg-green-lt",
        TimelineKind.Leave => "bg-orange-lt",
        TimelineKind.Title or TimelineKind.Post => "bg-purple-lt",
        TimelineKind.Honour => "bg-yellow-lt",
        _ => "bg-secondary-lt",
    };
}
