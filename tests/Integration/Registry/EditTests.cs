using System.Net;
using Workforce.Demo;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Registry;

public sealed class EditTests(TestHost host)
{
    [Fact]
    public async Task Edit_OfAFact_IsSavedAndToldOnHerPage()
    {
        var officer = await host.OfficerAsync();
        var teacher = Teacher(10);
        var saved = await officer.SubmitAsync(await FormAsync(officer, teacher), ("Input.NativePlace", "示范市东乡"), ("Input.Reason", "人事档案核对"));
        Assert.EndsWith($"/Registry/Teachers/{teacher.Id}", saved.Url.AbsolutePath);
        Assert.Contains("示范市东乡", saved.Text);
        Assert.Contains("人事档案核对", saved.Text);
    }

    [Fact]
    public async Task Edit_WithoutAReason_IsRefused()
    {
        var officer = await host.OfficerAsync();
        var page = await officer.SubmitAsync(await FormAsync(officer, Teacher(11)), ("Input.NativePlace", "别处"), ("Input.Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("请写明修改原因。", page.Text);
    }

    [Fact]
    public async Task Edit_OfAnOldVersion_ShowsBothAndThenSaves()
    {
        var officer = await host.OfficerAsync();
        var teacher = Teacher(12);
        var (mine, theirs) = (await FormAsync(officer, teacher), await FormAsync(officer, teacher));
        await officer.SubmitAsync(theirs, ("Input.BirthPlace", ""), ("Input.NativePlace", "甲地"), ("Input.Reason", "先保存"));
        var stale = await officer.SubmitAsync(mine, ("Input.NativePlace", "乙地"), ("Input.Reason", "后保存"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Contains("甲地", stale.Text);
        Assert.Contains("乙地", stale.Text);

        var again = await officer.SubmitAsync(stale.Form("form.card"), ("Input.Reason", "核对后保存"));
        Assert.EndsWith($"/Registry/Teachers/{teacher.Id}", again.Url.AbsolutePath);
        Assert.Contains("乙地", again.Text);
    }

    [Fact]
    public async Task Edit_WithAForgedCode_IsRefused()
    {
        var officer = await host.OfficerAsync();
        var page = await officer.SubmitAsync(await FormAsync(officer, Teacher(13)), ("Input.Subject", "alchemy"), ("Input.Reason", "试"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("代码表里没有这个值。", page.Text);
    }

    [Fact]
    public async Task Edit_ThatChangesNothing_LeavesNoTrace()
    {
        var officer = await host.OfficerAsync();
        var teacher = Teacher(14);
        var saved = await officer.SubmitAsync(await FormAsync(officer, teacher), ("Input.Reason", "什么也没改"));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.DoesNotContain("什么也没改", saved.Text);
    }

    [Fact]
    public async Task IdNumber_IsMaskedUntilSomebodySaysWhatFor()
    {
        var officer = await host.OfficerAsync();
        var teacher = Teacher(15);
        var path = $"/Registry/Teachers/{teacher.Id}";
        var page = await officer.GetAsync(path);
        Assert.DoesNotContain(teacher.Person.IdNumber, page.Document.DocumentElement.OuterHtml);
        Assert.DoesNotContain(teacher.Person.Phone, page.Document.DocumentElement.OuterHtml);

        var refused = await officer.SubmitAsync(page.Form("form[action*='Disclose']"), ("What", "id-number"), ("Purpose", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.DoesNotContain(teacher.Person.IdNumber, refused.Text);

        var shown = await officer.SubmitAsync(page.Form("form[action*='Disclose']"), ("What", "id-number"), ("Purpose", "办理社保转移"));
        Assert.Contains(teacher.Person.IdNumber, shown.Text);
        Assert.DoesNotContain(teacher.Person.Phone, shown.Text);
        Assert.Contains("办理社保转移", shown.Text);

        var principal = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == teacher.Employment.SchoolId));
        Assert.DoesNotContain(teacher.Person.IdNumber, (await principal.GetAsync(shown.Url.PathAndQuery)).Text);
    }

    private DemoTeacher Teacher(int which) => host.City.Teachers.Where(t => t.Employment.DistrictId == host.City.QuietDistrict().Id && t.Employment.Status == "100").ElementAt(which);

    private static async Task<AngleSharp.Html.Dom.IHtmlFormElement> FormAsync(Browser browser, DemoTeacher teacher) =>
        (await browser.GetAsync($"/Registry/Teachers/{teacher.Id}/Edit")).Form("form.card");
}
