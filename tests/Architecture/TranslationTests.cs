using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Workforce.ArchitectureTests;

/// <summary>The Chinese text is the key; whatever a page or a rule says must have its English.</summary>
public sealed partial class TranslationTests
{
    public static TheoryData<string> Projects() => ["src/Host", "src/Modules/Platform", .. Directory.EnumerateDirectories(Path.Combine(Checkout.Root, "src/Modules"), "Module", SearchOption.AllDirectories)
        .Where(d => !d.Contains($"{Path.DirectorySeparatorChar}obj")).Select(d => Path.GetRelativePath(Checkout.Root, d)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Projects))]
    public void Text_OfAProject_HasItsEnglish(string project)
    {
        var folder = Path.Combine(Checkout.Root, project);
        var known = Keys("src/Modules/Platform/PlatformTexts.en.resx");
        if (File.Exists(Path.Combine(folder, "Texts.en.resx")))
            known.UnionWith(Keys(Path.Combine(project, "Texts.en.resx")));
        var missing = Sources(folder).SelectMany(file => Text().Matches(File.ReadAllText(file)).Select(m => (Key: Regex.Unescape(m.Groups["key"].Value), File: Path.GetFileName(file))))
            .Where(text => !known.Contains(text.Key)).Distinct().Select(text => $"{text.File}: {text.Key}").ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} texts of {project} have no English:\n{string.Join('\n', missing)}");
    }

    private static HashSet<string> Keys(string file) => XDocument.Load(Path.Combine(Checkout.Root, file)).Root!.Elements("data").Select(d => d.Attribute("name")!.Value).ToHashSet();

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
        .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal));

    // L["..."], Texts["..."], texts["..."] and new RuleBrokenException("..."), as far as the text is Chinese.
    [GeneratedRegex("""(?:\b(?:L|Texts|texts)\[|RuleBrokenException\(\s*)"(?<key>(?:[^"\\]|\\.)*[\u4e00-\u9fff](?:[^"\\]|\\.)*)"[\],)]""")]
    private static partial Regex Text();
}
