using System.Text;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Publishes a proposal as the plan: the notice opens today and everybody placed gets her letter.</summary>
internal sealed class PublishAdjustment(Work<RotationDbContext> work, IOrganisation organisation, Calendar calendar, AdjustmentDocuments documents, FileStore files)
{
    /// <returns>How many offers were made.</returns>
    public Task<int> HandleAsync(RoundId id, ProposalId chosen, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var adjustment = await db.TakeAdjustmentAsync(id, version, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        var today = Calendar.On(change.At);
        await MarketMustBeSettledAsync(db, round, adjustment, today, ct);
        var proposal = await db.AdjustmentProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == chosen && p.AdjustmentId == adjustment.Id, ct) ?? throw new RuleBrokenException("没有这个方案。");
        if (proposal.IsAdvisory)
            throw new RuleBrokenException("参考方案不能公示：谁先调动要按公布的次序。");
        var lines = (await (from place in db.ProposedPlaces
                            where place.ProposalId == chosen && place.PostId != null
                            join entrant in db.Entrants on place.EntrantId equals entrant.Id
                            join post in db.Posts on place.PostId equals (PostId?)post.Id
                            orderby entrant.StaffNumber
                            select new { place, entrant, post }).AsNoTracking().ToListAsync(ct)).ConvertAll(row => new AdjustmentDocuments.Line(row.place, row.entrant, row.post));
        var district = await organisation.FindDistrictAsync(round.DistrictId, ct) ?? throw new InvalidOperationException("The round's district is gone.");
        var days = await calendar.WorkingDaysAsync(ct);
        var policy = round.Policy.Values;
        var closes = (policy.AdjustmentNotice ?? round.Notice).After(today, days);
        var answerDue = (policy.AdjustmentAnswer ?? policy.ContestAnswerDays).After(closes, days);
        var notice = documents.Notice(round, district, lines, policy.AdjustmentNotice ?? round.Notice, today, closes, answerDue, $"{round.Key}-adjustment-{proposal.Number}");
        var file = await files.SaveAsync($"{round.Key}-adjustment-notice.html", "text/html", new MemoryStream(Encoding.UTF8.GetBytes(notice.Html)), change.By.AccountId, ct);
        adjustment.Publish(proposal, today, closes, answerDue, file, notice.Sha256, change);
        db.AddRange(lines.Select((line, at) => documents.Offer(round, adjustment, district, line, at + 1, answerDue, change.At)));
        return lines.Count;
    }, ct);

    private static async Task MarketMustBeSettledAsync(RotationDbContext db, Round round, Adjustment adjustment, DateOnly today, CancellationToken ct)
    {
        if (round.State != RoundState.Published || round.PublishedRunId != adjustment.RunId)
            throw new RuleBrokenException("竞聘结果已经更正，请先重新载入人员。");
        var notice = await db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.RoundId == round.Id && n.ReplacedAt == null, ct);
        if (notice is null || notice.IsOpen(today))
            throw new RuleBrokenException("竞聘结果公示到 {0} 才结束，期满后才能公示调剂方案。", notice?.ClosesOn.ToString("yyyy-MM-dd") ?? "");
        if (await db.Objections.CountAsync(o => o.RoundId == round.Id && o.State == CaseState.Open, ct) is var open and > 0)
            throw new RuleBrokenException("还有 {0} 项异议没有答复，答复后才能公示调剂方案。", open);
    }
}
