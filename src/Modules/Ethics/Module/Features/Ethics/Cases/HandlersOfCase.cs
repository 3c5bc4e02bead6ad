using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Who handles a case: named by the lead, free after her declaration, gone when she steps back.</summary>
internal sealed class HandlersOfCase(CaseDesk desk, IStaffAccounts staff)
{
    public Task DeclareAsync(CaseId id, uint version, Change change, CancellationToken ct) => desk.ActAsync(id, version, "声明没有利害关系", null, change, act =>
    {
        act.Handler.Declare(change.At);
        return Task.CompletedTask;
    }, ct, beforeDeclaring: true);

    public Task AddAsync(CaseId id, uint version, Guid account, Change change, CancellationToken ct) => desk.ActAsync(id, version, "增加办案人", null, change, async act =>
    {
        MustLead(act);
        var who = (await staff.InDistrictAsync(act.Case.DistrictId, ct)).FirstOrDefault(s => s.AccountId == account) ?? throw new RuleBrokenException("没有找到要交办的人。");
        HandlerMayBe.Check(who, act.Case.TeacherId, act.Case.SchoolId);
        var there = await act.Db.CaseHandlers.SingleOrDefaultAsync(h => h.CaseId == id && h.AccountId == account, ct);
        if (there is not null)
            throw new RuleBrokenException(there.IsActive ? "{0}已经在办理这件案件。" : "{0}已经回避或者退出，不能再办理这件案件。", who.Name);
        act.Db.Add(Of(act.Case, who.AccountId, who.Name, who.Role, HandlerPart.Handler, change.At));
    }, ct);

    /// <summary>Herself, or the lead for another. The case keeps a handler: the lead hands her part on.</summary>
    public Task RecuseAsync(CaseId id, uint version, Guid account, RecusalGround ground, string? why, Change change, CancellationToken ct) => desk.ActAsync(id, version, "回避", why, change, async act =>
    {
        if (account != act.Handler.AccountId)
            MustLead(act);
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("请写明回避的理由。");
        var handlers = await act.Db.CaseHandlers.Where(h => h.CaseId == id && h.LeftAt == null).OrderBy(h => h.Since).ToListAsync(ct);
        var leaving = handlers.FirstOrDefault(h => h.AccountId == account) ?? throw new OutOfReachException();
        var next = handlers.FirstOrDefault(h => h.AccountId != account) ?? throw new RuleBrokenException("案件至少要有一名办案人，请先增加办案人再回避。");
        if (leaving.Part == HandlerPart.Lead)
            next.Part = HandlerPart.Lead;
        leaving.Recuse(ground, why, change.At);
    }, ct, beforeDeclaring: true);

    public static CaseHandler Of(Case about, Guid account, string name, string role, HandlerPart part, DateTimeOffset now) =>
        new() { CaseId = about.Id, AccountId = account, DistrictId = about.DistrictId, Name = name, Role = role, Part = part, Since = now };

    private static void MustLead(CaseAct act)
    {
        if (act.Handler.Part != HandlerPart.Lead)
            throw new RuleBrokenException("只有主办人可以这样做。");
    }
}
