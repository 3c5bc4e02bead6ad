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

/// <summary>Adds a piece of evidence to somebody's chain, or strikes one out.</summary>
internal sealed class RecordStep(Work<RotationDbContext> work, Leftovers leftovers)
{
    public Task HandleAsync(RoundId id, WaitingCaseId which, StepForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var waiting = await db.TakeWaitingAsync(id, which, form.Version, ct);
        var on = form.On!.Value;
        if (change.EvidenceFileId is not { } evidence)
            throw new RuleBrokenException("每一项都须附证据：送达回执、签到、考核表或通知书。");
        if (on > Calendar.On(change.At))
            throw new RuleBrokenException("日期不能晚于今天。");
        if (form.Kind is not StepKind.Absence and not StepKind.Appraisal && on < waiting.StartedOn)
            throw new RuleBrokenException("日期不能早于待岗开始 {0}。", waiting.StartedOn.ToString("yyyy-MM-dd"));
        if (form.Kind == StepKind.Appraisal && form.Year is null)
            throw new RuleBrokenException("请填写是哪一年的年度考核。");
        if (form.Kind == StepKind.Absence && form is { DaysInARow: null, DaysInTheYear: null })
            throw new RuleBrokenException("请填写旷工的工作日数。");
        if (form.Kind == StepKind.DismissalNotice)
            await MayGiveNoticeAsync(db, waiting, change, ct);
        db.Add(new WaitingStep
        {
            Id = new(Guid.CreateVersion7()), CaseId = waiting.Id, DistrictId = waiting.DistrictId, TeacherId = waiting.TeacherId, Kind = form.Kind, On = on, Failed = form.Failed,
            Year = form.Kind == StepKind.Appraisal ? form.Year : null, DaysInARow = form.DaysInARow, DaysInTheYear = form.DaysInTheYear, Words = form.Words?.Trim(),
            EvidenceFileId = evidence, RecordedBy = change.By.Name, RecordedAt = change.At,
        });
        // The case's version moves with every step, so that two officers do not write past each other.
        db.Entry(waiting).Property(w => w.Name).IsModified = true;
    }, ct);

    public Task StrikeAsync(RoundId id, WaitingCaseId which, WaitingStepId step, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var waiting = await db.TakeWaitingAsync(id, which, version, ct);
        (await db.WaitingSteps.OneAsync(s => s.Id == step && s.CaseId == which, ct)).Strike(change.Reason ?? "", change.At);
        db.Entry(waiting).Property(w => w.Name).IsModified = true;
    }, ct);

    /// <summary>Notice to a protected person is refused already, not only the end of her contract.</summary>
    private async Task MayGiveNoticeAsync(RotationDbContext db, WaitingCase waiting, Change change, CancellationToken ct)
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == waiting.RoundId, ct);
        var entrant = await db.Entrants.AsNoTracking().OneAsync(e => e.Id == waiting.EntrantId, ct);
        ProtectedPeopleKeepPayAndPost.CheckEnd(waiting.Name, (await leftovers.ProtectionsAsync(db, round, [entrant], change.At, ct))[entrant.Id]);
    }
}
