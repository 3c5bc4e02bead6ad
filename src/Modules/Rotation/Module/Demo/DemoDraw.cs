using Workforce.Demo;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Demo;

/// <summary>A draw that says it is none: the digits are made from the round's name.</summary>
internal static class DemoDraw
{
    private const string Named = "示范抽签（演示，非真实开奖）";

    public static DateOnly DrawnOn(DemoRound demo) => demo.ContestTo.AddDays(1);

    public static string Announced(DemoRound demo) => $"{Named} 第{Issue(demo)}期";

    public static PublicDraw Of(DemoRound demo) => new(Named, Issue(demo), Digits(demo), DrawnOn(demo));

    private static string Issue(DemoRound demo) => FormattableString.Invariant($"{demo.SchoolYear}{DrawnOn(demo).DayOfYear:000}");

    private static string Digits(DemoRound demo) => string.Concat((demo.DrawSeed ?? "").Where(char.IsAsciiDigit).Take(3));
}
