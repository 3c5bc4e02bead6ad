namespace Workforce.Rotation.Domain.InSchool;

internal enum ApplicationState
{
    /// <summary>Handed in, not yet checked.</summary>
    Applied = 0,

    Eligible = 1,
    Refused = 2,
    Withdrawn = 3,

    /// <summary>Did not apply although she should; noted when applying ended, so that nobody is lost between the lists.</summary>
    Absent = 4,
}
