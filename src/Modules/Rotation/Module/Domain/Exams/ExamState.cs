namespace Workforce.Rotation.Domain.Exams;

internal enum ExamState
{
    /// <summary>Dates and rooms are being arranged.</summary>
    Arranged = 0,

    /// <summary>已编排: numbers and seats are drawn; candidates see them, marks are entered.</summary>
    Seated = 1,

    /// <summary>成绩已公布.</summary>
    Published = 2,
}
