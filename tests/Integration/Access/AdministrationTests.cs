using System.Net;
using Npgsql;
using Workforce.Access.Domain;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

public sealed class AdministrationTests(TestHost host)
{
    [Fact]
    public async Task NewAccount_GetsAPasswordOnce_ThenARole_ThenSignsIn()
    {
        var security = await host.SignInAsync(DemoRole.SecurityAdministrator);
        var login = $"new{Guid.NewGuid():N}"[..16];
        var shown = await security.SubmitAsync((await security.GetAsync("/Access/Accounts/New")).Form("main form"), ("LoginName", login), ("Name", "新来的"));
        var password = shown.Document.QuerySelector("main .alert-warning code")!.TextContent;
        Assert.Null((await security.GetAsync(shown.Url.PathAndQuery)).Document.QuerySelector("main .alert-warning code"));
        Assert.Contains("没有任何角色", (await host.Anonymous().EnterAsync(login, password)).Text);

        var assigned = await AssignAsync(security, shown, Role.Inspector, host.City.Districts[0].Id);
        Assert.Contains("角色已分配", assigned.Text);
        Assert.Equal("/Account/Password", (await host.Anonymous().EnterAsync(login, password)).Url.AbsolutePath);
    }

    [Fact]
    public async Task SecondAdministratorRole_IsRefusedByTheRule()
    {
        var security = await host.SignInAsync(DemoRole.SecurityAdministrator);
        var account = await host.NewAsync(Role.SystemAdministrator);
        var page = await security.GetAsync($"/Access/Accounts/Show/{account.Id.Value}");
        var refused = await AssignAsync(security, page, Role.AuditAdministrator, host.City.Id);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("须由不同的人担任", refused.Text);
    }

    [Fact]
    public async Task SecondAdministratorRole_IsRefusedByTheDatabaseToo()
    {
        var account = await host.NewAsync(Role.SystemAdministrator);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => InsertAsync(account, "AuditAdministrator"));
        Assert.Equal("one_administrator_role_per_person", refused.ConstraintName);
        await InsertAsync(account, "Teacher");
    }

    [Fact]
    public async Task OwnAccount_IsNobodysToAdminister()
    {
        var me = host.Person(DemoRole.SecurityAdministrator);
        var security = await host.SignInAsync(me);
        var other = await security.GetAsync($"/Access/Accounts/Show/{(await host.NewAsync()).Id.Value}");
        var form = other.Form("section[aria-labelledby=acts] form");
        form.SetAttribute("action", $"/Access/Accounts/Show/{me.Id}?handler=Disable");
        var refused = await security.SubmitAsync(form, ("Reason", "试"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("不能办理自己的账号", refused.Text);
    }

    [Fact]
    public async Task Disabling_NeedsAReasonAndIsTold()
    {
        var security = await host.SignInAsync(DemoRole.SecurityAdministrator);
        var account = await host.NewAsync();
        var page = await security.GetAsync($"/Access/Accounts/Show/{account.Id.Value}");
        var form = page.Form("section[aria-labelledby=acts] form");
        form.SetAttribute("action", $"/Access/Accounts/Show/{account.Id.Value}?handler=Disable");
        Assert.Contains("请写明理由。", (await security.SubmitAsync(form, ("Reason", " "))).Text);
        Assert.Contains("账号已停用", (await security.SubmitAsync(form, ("Reason", "调离本市"))).Text);

        var audit = await host.SignInAsync(DemoRole.AuditAdministrator);
        var log = await audit.GetAsync($"/Access/Changes?subjectId={account.Id.Value}&module=access");
        Assert.Contains("调离本市", log.Text);
        Assert.Contains("DisabledAt", log.Text);
        Assert.Contains(host.Person(DemoRole.SecurityAdministrator).Name, log.Text);
    }

    [Fact]
    public async Task ChangeLog_OfPersonnelData_NamesFieldsButNotTheirContents()
    {
        var audit = await host.SignInAsync(DemoRole.AuditAdministrator);
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Districts[0].Id));
        var teacher = host.City.Teachers.Last(t => t.Employment.Status[0] != '3' && host.City.Schools.Single(s => s.Id == t.Employment.SchoolId).DistrictId == host.City.Districts[0].Id);
        var edit = await officer.GetAsync($"/Registry/Teachers/{teacher.Id}/Edit");
        await officer.SubmitAsync(edit.Form("form.card"), ("Input.NativePlace", "隐秘之地"), ("Input.Reason", "核对档案"));
        var log = await audit.GetAsync($"/Access/Changes?module=registry&subjectId={teacher.Id}");
        Assert.Contains("NativePlace", log.Text);
        Assert.DoesNotContain("隐秘之地", log.Text);
    }

    [Fact]
    public async Task SignInLog_ShowsAttemptsToTheAuditAdministrator()
    {
        var account = await host.NewAsync();
        await host.Anonymous().EnterAsync(account.LoginName, "wrong");
        var audit = await host.SignInAsync(DemoRole.AuditAdministrator);
        Assert.Contains("口令错误", (await audit.GetAsync($"/Access/SignIns?person={account.LoginName}")).Text);
        Assert.Contains("没有符合条件的记录", (await audit.GetAsync($"/Access/SignIns?person={account.LoginName}&outcome=Locked")).Text);
    }

    [Fact]
    public async Task Lists_SurviveAnyAddress()
    {
        var security = await host.SignInAsync(DemoRole.SecurityAdministrator);
        var audit = await host.SignInAsync(DemoRole.AuditAdministrator);
        foreach (var query in new[] { "?q=%25_%5C", "?page=-5", "?page=99999", "?role=nonsense", "?sort=nonsense&state=nonsense", "?q=%00" })
            Assert.Equal(HttpStatusCode.OK, (await security.GetAsync("/Access/Accounts" + query)).Status);
        foreach (var query in new[] { "?person=%00", "?from=0001-01-01&until=9999-12-31", "?from=yesterday", "?page=2000000000", "?subject=%27" })
            Assert.Equal(HttpStatusCode.OK, (await audit.GetAsync("/Access/Changes" + query)).Status);
        foreach (var query in new[] { "?person=%00", "?from=0001-01-01&until=9999-12-31", "?outcome=nonsense", "?page=2000000000" })
            Assert.Equal(HttpStatusCode.OK, (await audit.GetAsync("/Access/SignIns" + query)).Status);
    }

    [Fact]
    public async Task District_IsAddedUnderItsCitysCode()
    {
        var system = await host.SignInAsync(DemoRole.SystemAdministrator);
        var page = await system.GetAsync("/Access/Organisation");
        var form = page.Form("form:has([name='Unit.RegionCode'])");
        var refused = await system.SubmitAsync(form, ("Unit.RegionCode", "330201"), ("Unit.Name", "某区"), ("Unit.EnglishName", "Some District"));
        Assert.Contains("前四位与所属市相同", refused.Text);
        var taken = await system.SubmitAsync(form, ("Unit.RegionCode", host.City.Districts[0].RegionCode), ("Unit.Name", "某区"), ("Unit.EnglishName", "Some District"));
        Assert.Contains("这个行政区划代码已被使用。", taken.Text);
        var added = await system.SubmitAsync(form, ("Unit.RegionCode", host.City.RegionCode[..4] + "98"), ("Unit.Name", "某区"), ("Unit.EnglishName", "Some District"));
        Assert.Contains("组织机构已保存。", added.Text);
    }

    private static Task<Page> AssignAsync(Browser security, Page page, Role role, Guid unit)
    {
        var form = page.Form("section[aria-labelledby=assign] form");
        return security.SubmitAsync(form, ("Given.Role", role.ToString()), ("Given.Unit", unit.ToString()), ("Reason", "工作需要"));
    }

    private async Task InsertAsync(Account account, string role)
    {
        await using var insert = host.Owner.CreateCommand("insert into access.assignments (id, account_id, role, unit_id, as_teacher_id, from_on) values (gen_random_uuid(), $1, $2, $3, gen_random_uuid(), current_date)");
        insert.Parameters.Add(new() { Value = account.Id.Value });
        insert.Parameters.Add(new() { Value = role });
        insert.Parameters.Add(new() { Value = host.City.Id });
        await insert.ExecuteNonQueryAsync();
    }
}
