using System.Text.RegularExpressions;
using Xunit;

namespace Workforce.ArchitectureTests;

public sealed partial class FormTests
{
    /// <summary>With a written-out action the framework leaves the antiforgery token away; asp-page brings both, asp-antiforgery="true" brings it back.</summary>
    [Fact]
    public void PostForm_NamesAPage_SoThatItCarriesItsToken()
    {
        var bare = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Bare().Matches(File.ReadAllText(file)).Select(m => $"{Path.GetFileName(file)}: {m.Value}"));
        Assert.Empty(bare);
    }

    [GeneratedRegex("""<form\b(?=[^>]*method="post")(?=[^>]*\saction=)(?![^>]*asp-antiforgery="true")[^>]*>""")]
    private static partial Regex Bare();
}
