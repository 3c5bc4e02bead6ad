using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Waiting;
using Workforce.Rotation.Features.Rotation.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Waiting;

/// <summary>Begins waiting for a post (待岗) for somebody the round left without one.</summary>
internal sealed class StartWaiting(Work<RotationDbContext> work, Leftovers leftovers)
{
    public Task<WaitingCaseId> HandleAsync(RoundId id, EntrantId entrant, DateOnly startsOn, bool fullPay, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        var person = await WithoutPost.FindAsync(db, round, entrant, Calendar.On(change.At), ct) ?? throw new RuleBrokenException("这位教师不在待安排之列：已获聘、已接受调剂，或还没有到答复期限。");
        if (await db.WaitingCases.AnyAsync(w => w.RoundId == id && w.EntrantId == entrant && w.Outcome == null, ct))
            throw new RuleBrokenException("{0}已有待岗记录。", person.Name);
        if (startsOn < round.Dates.BaseOn)
            throw new RuleBrokenException("待岗开始日期不能早于本轮基准日 {0}。", round.Dates.BaseOn.ToString("yyyy-MM-dd"));
        var pay = fullPay ? null : round.Policy.Values.UnhiredPay ?? throw new RuleBrokenException("本轮方案没有规定待岗工资，只能按原工资待岗。");
        var protections = (await leftovers.ProtectionsAsync(db, round, [person], change.At, ct))[person.Id];
        ProtectedPeopleKeepPayAndPost.CheckPay(person.Name, protections, pay);
        var waiting = new WaitingCase
        {
            Id = new(Guid.CreateVersion7()), RoundId = id, DistrictId = person.DistrictId, EntrantId = entrant, TeacherId = person.TeacherId, HomeSchoolId = person.HomeSchoolId,
            Name = person.Name, StaffNumber = person.StaffNumber, StartedOn = startsOn, Pay = pay, MaxMonths = round.Policy.Values.UnhiredMaxMonths, StartedBy = change.By.Name,
        };
        db.Add(waiting);
        return waiting.Id;
    }, ct);
}
