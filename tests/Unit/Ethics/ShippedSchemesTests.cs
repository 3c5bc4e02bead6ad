using System.Text.Json;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Seeds;
using Xunit;

namespace Workforce.UnitTests.Ethics;

public sealed class ShippedSchemesTests
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    [Theory, InlineData("standard", 4), InlineData("luochuan", 4), InlineData("mengxi", 4), InlineData("fuzhou", 2)]
    public void Scheme_IsReadBySpellingAndAddsUp(string key, int grades)
    {
        var scheme = Value(AppraisalPolicy.SchemePrefix + key).Deserialize<AppraisalScheme>(Json)!;
        SchemeMustAddUp.Check(scheme);
        Assert.Equal((key, grades), (scheme.Key, scheme.Grades.Count));
        Assert.All(scheme.Grades, g => Assert.NotEmpty(g.Names));
    }

    [Fact]
    public void ParentForm_BestAnswersGiveTheWholeScore()
    {
        var form = Value("ethics.parent_form").Deserialize<ParentForm>(Json)!;
        Assert.Equal(100, form.Score(form.Items.Select(i => i.YesIsGood).ToList(), 0));
        Assert.Equal(50 / 7m, form.Score(form.Items.Select(i => !i.YesIsGood).ToList(), 3), 2);
    }

    private static JsonElement Value(string key)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SeedFolder.Find("policy", "ethics.json")));
        return file.RootElement.GetProperty("values").EnumerateArray().First(v => v.GetProperty("key").GetString() == key).GetProperty("value").Clone();
    }
}
