using System.Globalization;
using System.Text.Json;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Points by level as an officer types them: “国家级=5；省级=4”, or bands of a count: “1=1.5；4=5” for from one and from four on.</summary>
internal static class LevelPoints
{
    private static readonly Dictionary<string, string> Honours = new() { ["国家级"] = "national", ["省级"] = "province", ["市级"] = "city", ["县级"] = "county", ["校级"] = "school", ["特级教师"] = "special-grade" };
    private static readonly Dictionary<string, string> Grades = new() { ["优秀"] = "1", ["合格"] = "2", ["基本合格"] = "3", ["不合格"] = "4" };

    private static readonly Dictionary<string, Dictionary<string, string>> Words = new()
    {
        ["education"] = new() { ["研究生"] = "postgraduate", ["本科"] = "bachelor", ["专科"] = "college", ["中专"] = "secondary", ["高中"] = "high-school" },
        ["title"] = new() { ["正高级"] = "full-senior", ["高级"] = "senior", ["一级"] = "first", ["二级"] = "second", ["三级"] = "third" },
        ["duty"] = new()
        {
            ["校长"] = "principal", ["书记"] = "secretary", ["副校长"] = "deputy-principal", ["中层正职"] = "director", ["工会主席"] = "union-chair", ["中层副职"] = "deputy-director", ["班主任"] = "class-teacher", ["组长"] = "group-head",
        },
        ["backbone"] = Honours, ["achievement"] = Honours, ["honours"] = Honours,
        ["peer-rating"] = Grades, ["ethics"] = Grades, ["appraisal"] = Grades,
    };

    public static bool Has(string? kind) => kind is not null && Words.ContainsKey(kind);

    /// <returns>Null when nothing was typed.</returns>
    /// <exception cref="RuleBrokenException">A word or a number it does not understand.</exception>
    public static JsonElement? Read(string item, string kind, string? typed)
    {
        var pairs = (typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Split([';', ',', '、', '；', '，', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', StringSplitOptions.TrimEntries)).ToList();
        if (pairs.Count == 0)
            return null;
        if (pairs.FirstOrDefault(pair => pair.Length != 2 || !decimal.TryParse(pair[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)) is { } wrong)
            throw new RuleBrokenException("{0}：看不懂“{1}”，请写成“国家级=5；省级=4”。", item, string.Join('=', wrong));
        if (!Words.TryGetValue(kind, out var words))
            return JsonSerializer.SerializeToElement(pairs.Select(pair => new { from = int.TryParse(pair[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : throw Unknown(item, pair[0], "1、2、3"), points = Number(pair[1]) }));
        if (pairs.FirstOrDefault(pair => !words.ContainsKey(pair[0])) is { } unknown)
            throw Unknown(item, unknown[0], string.Join('、', words.Keys));
        return JsonSerializer.SerializeToElement(pairs.DistinctBy(pair => pair[0]).ToDictionary(pair => words[pair[0]], pair => Number(pair[1])));
    }

    public static string? Write(string kind, Domain.SchemeItem item)
    {
        if (ItemPoints.Bands(item) is { } bands)
            return string.Join('；', bands.Select(band => $"{band.From}={Print(band.Thousandths)}"));
        if (ItemPoints.ByLevel(item) is not { } levels || !Words.TryGetValue(kind, out var words))
            return null;
        return string.Join('；', levels.OrderByDescending(level => level.Value).Select(level => $"{words.FirstOrDefault(word => word.Value == level.Key).Key ?? level.Key}={Print(level.Value)}"));
    }

    private static decimal Number(string typed) => decimal.Parse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static string Print(int thousandths) => (thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture);

    private static RuleBrokenException Unknown(string item, string word, string known) => new("{0}：没有“{1}”这一档，可以写：{2}。", item, word, known);
}
