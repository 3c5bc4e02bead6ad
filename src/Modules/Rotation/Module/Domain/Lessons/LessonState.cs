namespace Workforce.Rotation.Domain.Lessons;

internal enum LessonState
{
    /// <summary>Time, place and judges are being arranged.</summary>
    Arranged = 0,

    /// <summary>已抽签: the order is drawn; relations are declared, marks come in.</summary>
    Drawn = 1,

    Published = 2,
}
