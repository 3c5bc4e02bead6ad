using System.Globalization;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Turns what was typed into items, or says of each item what is wrong with it.</summary>
internal static class ScoreSheet
{
    /// <summary>An empty field is never taken for 0: somebody may have forgotten it.</summary>
    public const string Blank = "请填写得分，没有得分填 0。";

    /// <param name="said">Receives the item's place and a sentence for each fault.</param>
    /// <returns>The items in the scheme's order; null when there were faults.</returns>
    public static IReadOnlyList<ScoreItem>? Read(ScoreScheme scheme, IReadOnlyList<ItemForm> typed, Action<int, Sentence> said)
    {
        var items = new List<ScoreItem>();
        for (var at = 0; at < scheme.Items.Count; at++)
        {
            var rule = scheme.Items[at];
            var form = typed.FirstOrDefault(t => t.Item == rule.Item);
            if (Thousandths(form?.Points, rule.Maximum, out var points) is { } wrong)
                said(at, wrong);
            else
                items.Add(new(rule.Item, rule.Name, form!.Basis?.Trim() is { Length: > 0 } basis ? basis[..Math.Min(basis.Length, 100)] : "", points));
        }
        return items.Count == scheme.Items.Count ? items : null;
    }

    /// <exception cref="RuleBrokenException">More places than a score has: nothing is rounded unasked.</exception>
    public static int Thousandths(decimal points) =>
        points * 1000 == decimal.Truncate(points * 1000) ? (int)(points * 1000) : throw new RuleBrokenException("最多三位小数。");

    /// <returns>Null when it is a score; otherwise what is wrong with it.</returns>
    public static Sentence? Thousandths(string? typed, decimal? most, out int thousandths)
    {
        thousandths = 0;
        var text = (typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim();
        if (text.Length == 0)
            return Blank;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points))
            return "得分应为数字，如 4.25。";
        if (points < 0)
            return "得分不能为负数。";
        if (most is { } limit && points > limit || points > 100_000)
            return new Sentence("最多 {0} 分。", most ?? 100_000);
        if (points * 1000 != decimal.Truncate(points * 1000))
            return "最多三位小数。";
        thousandths = (int)(points * 1000);
        return null;
    }
}
