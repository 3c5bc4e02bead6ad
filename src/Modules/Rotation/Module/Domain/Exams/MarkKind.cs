namespace Workforce.Rotation.Domain.Exams;

internal enum MarkKind
{
    Sat = 0,

    /// <summary>缺考: counts 0 and is shown as absent.</summary>
    Absent = 1,

    /// <summary>违纪: the paper is void.</summary>
    Void = 2,
}
