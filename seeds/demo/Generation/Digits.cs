namespace Workforce.Demo.Generation;

/// <summary>Whole numbers from 0 as text, the same in every culture.</summary>
internal static class Digits
{
    private static readonly string[] Chinese = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    public static string Of(int value, int width = 1)
    {
        var length = 1;
        for (var rest = value; rest >= 10; rest /= 10)
            length++;
        return string.Create(Math.Max(length, width), value, static (span, rest) =>
        {
            for (var i = span.Length - 1; i >= 0; i--, rest /= 10)
                span[i] = (char)('0' + rest % 10);
        });
    }

    /// <summary>1 to 99 as 一 to 九十九.</summary>
    public static string InChinese(int value) => value switch
    {
        < 10 => Chinese[value],
        < 20 => "十" + Chinese[value - 10],
        _ => Chinese[value / 10] + "十" + Chinese[value % 10],
    };
}
