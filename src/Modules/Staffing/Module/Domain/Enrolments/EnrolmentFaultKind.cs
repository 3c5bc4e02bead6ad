namespace Workforce.Staffing.Domain.Enrolments;

internal enum EnrolmentFaultKind
{
    Negative = 0,
    PupilsWithoutClasses = 1,

    /// <summary>More boarders, or pupils in integrated education, than pupils.</summary>
    MoreThanPupils = 2,

    /// <summary>Row and column are off by the same number: it is this cell.</summary>
    Cell = 3,

    /// <summary>Boys and girls do not make the row's pupils, and no column says which of the three it is.</summary>
    Row = 4,

    /// <summary>A typed total is not the sum of its column.</summary>
    Column = 5,

    /// <summary>The same grade, teaching point and category twice.</summary>
    Twice = 6,
}
