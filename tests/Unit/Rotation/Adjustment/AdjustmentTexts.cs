using System.Text.Json;
using Workforce.UnitTests.Matching;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>Adjustment bundles of generated people as text files.</summary>
internal static class AdjustmentTexts
{
    /// <summary>Small costs, so that much is equal; tight seats; some unplaced, some exempt, some who may not stay.</summary>
    public static BundleText Generated(string mode, int teachers, ulong key, int moversPercent = 25, int backbonePercent = 30, bool roomForAll = false)
    {
        var numbers = new KeyedNumbers(key);
        var posts = Math.Max(3, teachers / 3);
        var (postRows, teacherRows, costRows) = (new List<string>(), new List<string>(), new List<string>());
        var left = new int[posts];
        for (var post = 0; post < posts; post++)
        {
            left[post] = 2 + numbers.Below(4);
            postRows.Add(Invariant($"岗{post:d3},{left[post]},{(numbers.Below(4) == 0 ? 1 : 0)}"));
        }

        for (var teacher = 0; teacher < teachers; teacher++)
        {
            var home = numbers.Below(posts);
            var placed = numbers.Below(10) > 0 && left[home]-- > 0;
            var exempt = placed && numbers.Below(8) == 0;
            teacherRows.Add(Invariant($"师{teacher:d3},{(placed ? $"岗{home:d3}" : "")},{(numbers.Below(4) > 0 ? 1 : 0)},{(exempt ? 1 : 0)},{(numbers.Below(4) == 0 ? 1 : 0)},{numbers.Below(12)}"));
            var open = Enumerable.Range(0, posts).ToArray();
            numbers.Shuffle<int>(open);
            var others = open.Where(post => post != home).Take(1 + numbers.Below(5));
            foreach (var post in placed && (exempt || numbers.Below(15) > 0) ? others.Prepend(home) : others)
                costRows.Add(Invariant($"师{teacher:d3},岗{post:d3},{(post == home ? 0 : 1 + numbers.Below(4))}"));
        }

        if (roomForAll)
        {
            postRows.Add(Invariant($"远岗,{teachers},0"));
            costRows.AddRange(Enumerable.Range(0, teachers).Select(teacher => Invariant($"师{teacher:d3},远岗,{5 + numbers.Below(3)}")));
        }

        return new BundleText
        {
            ["manifest.json"] = $$"""{ "format": "workforce.rotation.adjustment/1", "round": "测试", "mode": "{{mode}}", "minimumMoversPercent": {{moversPercent}}, "minimumBackbonePercentOfMovers": {{backbonePercent}} }""",
            ["posts.csv"] = BundleText.Table("post,capacity,minimum", postRows),
            ["teachers.csv"] = BundleText.Table("teacher,home,eligible,exempt,backbone,points", teacherRows),
            ["costs.csv"] = BundleText.Table("teacher,post,cost", costRows),
        };
    }

    /// <summary>Generated bundles, adjusted, whose certificates have what is asked for.</summary>
    public static IEnumerable<BundleText> Adjusted(string mode, Func<JsonElement, bool> has)
    {
        for (var key = 1UL; key < 400; key++)
        {
            var bundle = Generated(mode, 40, key);
            if (bundle.Run("adjust").Exit == 0 && HasIt(bundle)) yield return bundle;
            else bundle.Dispose();
        }

        bool HasIt(BundleText bundle)
        {
            using var certificate = JsonDocument.Parse(bundle["certificate.json"]);
            return has(certificate.RootElement);
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
