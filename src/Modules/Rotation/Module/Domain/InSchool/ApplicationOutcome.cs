namespace Workforce.Rotation.Domain.InSchool;

internal enum ApplicationOutcome
{
    None = 0,

    /// <summary>拟聘.</summary>
    Hired = 1,

    /// <summary>落聘.</summary>
    Unhired = 2,
}
