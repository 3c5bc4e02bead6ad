using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Ethics.Domain.Integrity;
using Workforce.Platform.Calendars;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

public sealed class IntegrityTests(TestHost host)
{
    private readonly EthicsDesk desk = new(host);

    [Fact]
    public async Task Record_HasAnEnd_AndIsHers_TheSchoolsAndTheDistricts()
    {
        var today = Calendar.On(host.Clock.GetUtcNow());
        var who = host.City.Accounts.First(a => a.Role == DemoRole.Teacher && a.TeacherId is not null);
        var number = host.City.Teachers.First(t => t.Id == who.TeacherId).StaffNumber;
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);
        (string, string)[] fields = [("Form.StaffNumber", number), ("Form.Matter", "FalseDocuments"), ("Form.Facts", "伪造获奖证书"), ("Form.DecidedBy", "市人社局"), ("Form.From", $"{today:yyyy-MM-dd}"), ("Form.To", $"{today.AddYears(9):yyyy-MM-dd}")];
        Assert.Contains("须写明依据", (await officer.SubmitAsync((await officer.GetAsync("/Ethics/Integrity/Create")).Form("form:has(#Facts)"), fields)).Text);
        Assert.Contains("须有期限", (await officer.SubmitAsync((await officer.GetAsync("/Ethics/Integrity/Create")).Form("form:has(#Facts)"), [.. fields[..5], ("Form.To", $"{today:yyyy-MM-dd}")])).Text);
        var made = await officer.SubmitAsync((await officer.GetAsync("/Ethics/Integrity/Create")).Form("form:has(#Facts)"), [.. fields[..5], ("Form.To", $"{today.AddYears(1):yyyy-MM-dd}")]);
        Assert.Contains("有效", made.Text);
        var path = made.Url.AbsolutePath;
        var teacher = await host.SignInAsync(who);
        Assert.Contains("伪造获奖证书", (await teacher.GetAsync(path)).Text);
        var other = host.City.Accounts.First(a => a.Role == DemoRole.Teacher && a.TeacherId is not null && a.Id != who.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(other)).GetAsync(path)).Status);
        var head = host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == who.DistrictId && a.SchoolId != who.SchoolId);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(head)).GetAsync(path)).Status);
        var ended = await officer.SubmitAsync((await officer.GetAsync(path)).Form("form:has(#Why)"), ("Why", "主动纠正，信用修复"));
        Assert.Contains("已修复", ended.Text);
        var id = new IntegrityRecordId(Guid.Parse(made.Url.Segments[^1]));
        Assert.False((await desk.ReadAsync(db => db.Set<IntegrityRecord>().SingleAsync(r => r.Id == id))).Holds(today));
        var list = await teacher.GetAsync("/Ethics/Integrity/Negative");
        Assert.Contains("V10d", list.Text);
        Assert.Contains("未经确认", list.Text);
    }
}
