using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Features.Rotation.Lessons;

internal static class LessonText
{
    public static string Title(this LessonState state) => state switch { LessonState.Arranged => "待抽签", LessonState.Drawn => "已抽签，录入打分", _ => "成绩已公布" };

    public static string Relation(string word) => word switch { Relations.None => "无应回避的关系", Relations.Relative => "近亲属", Relations.Interest => "有利害关系", _ => "其他可能影响公正" };
}
