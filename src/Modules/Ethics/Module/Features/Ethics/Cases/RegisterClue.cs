using System.Security.Cryptography;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Takes in a clue. It is handled by whoever takes it in, or by the one she hands it to; then she does not see it any more.</summary>
internal sealed class RegisterClue(Work<EthicsDbContext> work, ITeacherDirectory teachers, ISchoolDirectory schools, IStaffAccounts staff, CasePolicies policies, Calendar calendar, CodeTables codes)
{
    /// <param name="within">What else belongs to it, in the same transaction.</param>
    /// <returns>The case, and whether she handles it.</returns>
    public async Task<(CaseId Id, bool Hers)> HandleAsync(ClueForm form, Change change, CancellationToken ct, Func<EthicsDbContext, CaseId, Task>? within = null)
    {
        var today = Calendar.On(change.At);
        var received = form.ReceivedOn ?? today;
        if (received > today)
            throw new RuleBrokenException("收到日期不能晚于今天。");
        var (district, number) = (new DistrictId(change.By.Reach.OnlyDistrict), form.StaffNumber?.Trim() ?? "");
        var teacher = (await teachers.ByStaffNumberAsync(district, [number], ct)).TryGetValue(number, out var id) ? (await teachers.FactsAsync([id], received, ct)).SingleOrDefault() : null;
        if (teacher is null || (await schools.FindAsync([teacher.SchoolId], ct)).GetValueOrDefault(teacher.SchoolId) is not { } school)
            throw new RuleBrokenException("没有找到工号为 {0} 的教师。", number);
        var violation = codes["ethics-violation"].Find(form.Violation ?? "")?.Value ?? throw new RuleBrokenException("请选择涉及的行为。");
        var people = (await staff.InDistrictAsync(district, ct)).ToLookup(s => s.AccountId);
        var lead = form.Lead is { } named && named != change.By.AccountId ? people[named].FirstOrDefault() ?? throw new RuleBrokenException("没有找到要交办的人。") : null;
        HandlerMayBe.Check(lead ?? people[change.By.AccountId].FirstOrDefault() ?? new(change.By.AccountId, change.By.Name, change.By.Role.ToString(), change.By.Reach.SchoolId, []), teacher.Id, school.Id);
        if (lead is null && !form.Free)
            throw new RuleBrokenException("请声明与当事人没有利害关系；有利害关系的，请交给别人办理。");
        var terms = (await policies.ForAsync(district, today, ct)).Value.CaseTerms;
        var days = await calendar.WorkingDaysAsync(ct);
        var about = new Case
        {
            Id = new(Guid.NewGuid()), Number = $"师德-{received.Year}-{RandomNumberGenerator.GetHexString(6)}", DistrictId = district, SchoolId = school.Id, TeacherId = teacher.Id, TeacherName = teacher.Name, StaffNumber = teacher.StaffNumber,
            SchoolName = school.Name, Stage = teacher.Stage, IsPublic = school.IsPublic && teacher.IsEstablished, Source = form.Source, Violation = violation, Facts = form.Facts!.Trim(), ReceivedOn = received,
        }.Begin(terms.Clue.After(received, days));
        await work.ChangeAsync(change, async db =>
        {
            var own = HandlersOfCase.Of(about, change.By.AccountId, change.By.Name, change.By.Role.ToString(), HandlerPart.Lead, change.At);
            // The database lets a case in only where its handler stands already.
            db.Add(own);
            await db.SaveChangesAsync(ct);
            db.Add(about);
            db.Add(new Confidence { CaseId = about.Id, DistrictId = district, ReporterName = Said(form.ReporterName), ReporterContact = Said(form.ReporterContact), Students = Said(form.Students) });
            db.Add(CaseDesk.Line(about, "登记线索", null, change));
            if (within is not null)
                await within(db, about.Id);
            if (lead is null)
            {
                own.Declare(change.At);
                return;
            }
            db.Add(HandlersOfCase.Of(about, lead.AccountId, lead.Name, lead.Role, HandlerPart.Lead, change.At));
            db.Add(CaseDesk.Line(about, "交由他人办理", lead.Name, change));
            await db.SaveChangesAsync(ct);
            own.Leave("登记后交由他人办理", change.At);
        }, ct);
        return (about.Id, lead is null);
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
