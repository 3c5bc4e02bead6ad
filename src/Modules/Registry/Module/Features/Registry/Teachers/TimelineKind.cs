namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>What sort of thing a line of the timeline tells, in the order of the filter above it.</summary>
internal enum TimelineKind
{
    School,
    Stay,
    Leave,
    Title,
    Post,
    ClassTeacher,
    Honour,
    Appraisal,
    Certificate,
    Education,
}
