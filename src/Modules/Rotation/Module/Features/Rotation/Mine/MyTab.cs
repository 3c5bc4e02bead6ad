namespace Workforce.Rotation.Features.Rotation.Mine;

internal enum MyTab
{
    Choosing = 0,
    Scores = 1,
    Result = 2,
    Adjustment = 3,
    Exam = 4,
    Lesson = 5,
}
