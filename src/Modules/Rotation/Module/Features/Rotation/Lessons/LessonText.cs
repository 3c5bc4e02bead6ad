using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Features.Rotation.Lessons;

internal static class LessonText
{
    public static string Title(this LessonState state) => state switch { LessonState.Arranged => "待抽签", LessonState.Drawn => "已抽签，录入打分", _ => "成绩已公布" };
}
