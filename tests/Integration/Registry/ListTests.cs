using System.IO.Compression;
using System.Text.RegularExpressions;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Registry;

public sealed partial class ListTests(TestHost host)
{
    [Fact]
    public async Task Teachers_OfAnOfficer_AreThoseOfHerDistrict()
    {
        var officer = await host.OfficerAsync();
        var expected = host.City.Teachers.Count(t => t.Employment.DistrictId == host.City.QuietDistrict().Id && t.Employment.Status[0] != '3');
        Assert.Equal(expected, await TotalAsync(officer, "/Registry/Teachers"));
    }

    [Fact]
    public async Task Teachers_Searched_AreFoundByNameInitialsAndStaffNumber()
    {
        var officer = await host.OfficerAsync();
        var sought = host.City.Teachers.First(t => t.Employment.DistrictId == host.City.QuietDistrict().Id && t.Employment.Status[0] != '3');
        foreach (var q in new[] { sought.Person.Name, sought.Person.Name[1..], sought.Person.PinyinInitials, sought.Person.PinyinInitials.ToUpperInvariant(), sought.StaffNumber, sought.StaffNumber[..6] })
        {
            var page = await officer.GetAsync($"/Registry/Teachers?sort=staff&q={Uri.EscapeDataString(q)}");
            Assert.Contains(page.Links("#list tbody a"), href => href == $"/Registry/Teachers/{sought.Id}");
        }
        Assert.Contains("没有符合条件的教师", (await officer.GetAsync("/Registry/Teachers?q=%25")).Text);
    }

    [Fact]
    public async Task Teachers_FilteredAndSorted_KeepTheStateInTheAddress()
    {
        var officer = await host.OfficerAsync();
        var school = host.City.Schools.First(s => s.DistrictId == host.City.QuietDistrict().Id);
        var expected = host.City.At(school.Id).Where(t => t.Teaching.IsBackbone).Select(t => t.StaffNumber).OrderDescending(StringComparer.Ordinal).ToList();
        var page = await officer.GetAsync($"/Registry/Teachers?school={school.Id}&backbone=true&sort=-staff");
        Assert.Equal(expected, page.Document.QuerySelectorAll("#list tbody tr td:nth-child(2)").Select(c => c.TextContent));
        Assert.All(page.Links("#list thead a"), href => Assert.Contains($"school={school.Id}", href));
    }

    [Fact]
    public async Task Teachers_OnTheLastPage_AreTheRest()
    {
        var officer = await host.OfficerAsync();
        var total = await TotalAsync(officer, "/Registry/Teachers");
        var last = (total + 49) / 50;
        var page = await officer.GetAsync($"/Registry/Teachers?p={last}");
        Assert.Equal(total - (last - 1) * 50, page.Document.QuerySelectorAll("#list tbody tr").Length);
    }

    [Fact]
    public async Task Export_HasAllRowsOfTheFilter()
    {
        var officer = await host.OfficerAsync();
        var school = host.City.Schools.First(s => s.DistrictId == host.City.QuietDistrict().Id);
        var sheet = await RowsAsync(officer, $"/Registry/Teachers?handler=Export&school={school.Id}");
        Assert.Equal(host.City.At(school.Id).Count() + 1, sheet.Count);
        Assert.All(host.City.At(school.Id), t => Assert.Contains(sheet, row => row.Contains(t.StaffNumber)));
    }

    [Fact]
    public async Task Schools_OfAnOfficer_AddUp()
    {
        var officer = await host.OfficerAsync();
        var mine = host.City.Schools.Where(s => s.DistrictId == host.City.QuietDistrict().Id).ToList();
        var page = await officer.GetAsync("/Registry/Schools");
        Assert.Equal(mine.Count, page.Document.QuerySelectorAll("#list tbody tr").Length);
        Assert.Contains(mine.Sum(s => s.Stages.Sum(x => x.Pupils)).ToString("N0"), page.Text);
        foreach (var area in new[] { "urban", "town", "rural" })
            Assert.Equal(mine.Count(s => s.Locality == area), (await officer.GetAsync($"/Registry/Schools?area={area}")).Document.QuerySelectorAll("#list tbody tr").Length);
    }

    [Fact]
    public async Task School_ShowsItsStaffBySubjectAndTitle()
    {
        var officer = await host.OfficerAsync();
        var school = host.City.Schools.First(s => s.DistrictId == host.City.QuietDistrict().Id);
        var staff = host.City.At(school.Id).ToList();
        var page = await officer.GetAsync($"/Registry/Schools/{school.Id}");
        Assert.Equal(staff.Count.ToString(), page.Document.QuerySelector("#staff tfoot td:last-child")!.TextContent);
        Assert.Equal(staff.Select(t => t.Teaching.Subject).Distinct().Count(), page.Document.QuerySelectorAll("#staff tbody tr").Length);
    }

    private static async Task<int> TotalAsync(Browser browser, string path) =>
        int.Parse(Total().Match((await browser.GetAsync(path)).Text).Groups[1].Value.Replace(",", ""));

    private static async Task<List<string>> RowsAsync(Browser browser, string path)
    {
        await using var workbook = await browser.Http.GetStreamAsync(path);
        using var zip = new ZipArchive(workbook);
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return Row().Matches(await sheet.ReadToEndAsync()).Select(m => m.Value).ToList();
    }

    [GeneratedRegex(@"共 ([\d,]+) 条")]
    private static partial Regex Total();

    [GeneratedRegex("<row .*?</row>", RegexOptions.Singleline)]
    private static partial Regex Row();
}
