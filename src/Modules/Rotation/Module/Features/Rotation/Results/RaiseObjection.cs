using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>A teacher objects to one of her own data while the public notice runs.</summary>
internal sealed class RaiseObjection(Work<RotationDbContext> work)
{
    internal sealed record Input(ObjectionDatum Datum, PostId? Post, string Claim);

    public Task HandleAsync(RoundId id, TeacherId teacher, Input input, WorkingDays calendar, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var mine = await MyRound.FindAsync(db, id, teacher, ct) ?? throw new RuleBrokenException("没有这一轮，或您不在其中。");
        var today = Calendar.On(change.At);
        if (mine.Round.State == RoundState.Closed || mine.Notice is not { } notice || !notice.IsOpen(today))
            throw new RuleBrokenException("公示已经结束，不再接收异议。");
        if (input.Datum is ObjectionDatum.Score or ObjectionDatum.Admission && input.Post is null)
            throw new RuleBrokenException("请选择是哪个岗位。");
        // Only what is hers: a post she listed, or holds.
        var post = input.Post is not { } asked ? null
            : await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == asked && (db.Choices.Any(c => c.EntrantId == mine.Entrant.Id && c.PostId == p.Id) || p.Id == mine.Entrant.CurrentPostId), ct)
              ?? throw new RuleBrokenException("只能对您自己志愿里的岗位提出异议。");
        if (await db.Objections.AnyAsync(o => o.EntrantId == mine.Entrant.Id && o.State == CaseState.Open && o.Datum == input.Datum && o.PostId == input.Post, ct))
            throw new RuleBrokenException("同一项数据的异议正在办理，请等答复。");
        db.Add(new Objection
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = id,
            NoticeId = notice.Id,
            DistrictId = mine.Entrant.DistrictId,
            EntrantId = mine.Entrant.Id,
            TeacherId = teacher,
            SchoolId = input.Datum == ObjectionDatum.Score ? post?.OfferedBy : null,
            PostId = post?.Id,
            Datum = input.Datum,
            Claim = input.Claim.Trim(),
            EvidenceFileId = change.EvidenceFileId,
            RaisedAt = change.At,
            AnswerDueOn = mine.Round.Policy.Values.ObjectionAnswerDays.After(today, calendar),
        });
    }, ct);
}
