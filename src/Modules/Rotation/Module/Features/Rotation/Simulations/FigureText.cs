using System.Globalization;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>How figures are named and written.</summary>
internal static class FigureText
{
    public static string Title(this Figure figure) => figure switch
    {
        Figure.Movers => "到其他学校",
        Figure.BackboneMovers => "其中骨干教师",
        Figure.FirstChoices => "如愿第一志愿",
        Figure.TopThree => "如愿前三志愿",
        Figure.Unplaced => "没有获聘岗位",
        Figure.UnhiredUnplaced => "其中落聘教师",
        Figure.Envious => "分数更高却被占位",
        Figure.SeatsFilled => "岗位有人",
        Figure.RuralFilled => "乡村空缺补上",
        Figure.BackboneToRural => "骨干从城镇到乡村",
        Figure.MeanMetres => "平均流动距离（公里）",
        Figure.MissingMovers => "距流动目标还差（人）",
        Figure.MissingBackbone => "距骨干目标还差（人）",
        _ => "距乡村目标还差（人）",
    };

    /// <summary>1 where more is better, -1 where less is, 0 where it depends on what the district wants.</summary>
    public static int Better(this Figure figure) => figure switch
    {
        Figure.FirstChoices or Figure.TopThree or Figure.SeatsFilled or Figure.RuralFilled or Figure.BackboneToRural => 1,
        Figure.Unplaced or Figure.UnhiredUnplaced or Figure.Envious or Figure.MissingMovers or Figure.MissingBackbone or Figure.MissingRural => -1,
        _ => 0,
    };

    public static double Shown(this Figure figure, double value) => Math.Round(figure == Figure.MeanMetres ? value / 1000 : value, 1);

    public static string Text(this Figure figure, double value) => Shown(figure, value).ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>With its sign; empty where there is no difference to see.</summary>
    public static string Difference(this Figure figure, Spread now, Spread planned)
    {
        var difference = Math.Round(Shown(figure, now.Mean) - Shown(figure, planned.Mean), 1);
        return difference == 0 ? "" : difference.ToString("+#,0.#;−#,0.#", CultureInfo.InvariantCulture);
    }

    public static string Colour(this Figure figure, Spread now, Spread planned) => (Math.Sign(Math.Round(Shown(figure, now.Mean) - Shown(figure, planned.Mean), 1)) * figure.Better()) switch
    {
        > 0 => "text-green",
        < 0 => "text-red",
        _ => "text-secondary",
    };
}
