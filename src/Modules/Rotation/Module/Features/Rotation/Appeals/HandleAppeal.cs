using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>Accept, refuse to accept, extend, decide, serve: each by the handler; withdraw: by the teacher.</summary>
internal sealed class HandleAppeal(Work<RotationDbContext> work, Calendar calendar)
{
    public async Task AcceptAsync(AppealId id, HandleForm form, Change change, CancellationToken ct)
    {
        var days = await calendar.WorkingDaysAsync(ct);
        await ActAsync(id, form, change, (appeal, on, today) => appeal.Accept(on, today, days), ct);
    }

    public Task RefuseAsync(AppealId id, HandleForm form, Change change, CancellationToken ct) =>
        ActAsync(id, form, change, (appeal, on, today) => appeal.RefuseToAccept(form.Words, change.By.Name, on, today), ct);

    public Task ExtendAsync(AppealId id, HandleForm form, Change change, CancellationToken ct) => ActAsync(id, form, change, (appeal, _, _) => appeal.Extend(form.Words), ct);

    public Task DecideAsync(AppealId id, HandleForm form, Change change, CancellationToken ct) =>
        ActAsync(id, form, change, (appeal, on, today) => appeal.Decide(form.Upheld, form.Words, change.EvidenceFileId, change.By.Name, on, today), ct);

    public Task ServeAsync(AppealId id, HandleForm form, Change change, CancellationToken ct) => ActAsync(id, form, change, (appeal, on, today) => appeal.Serve(on, today), ct);

    public Task WithdrawAsync(AppealId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var appeal = await db.Appeals.OneAsync(a => a.Id == id, ct);
        db.Entry(appeal).Property(a => a.Version).OriginalValue = version;
        if (appeal.TeacherId.Value != change.By.Reach.TeacherId)
            throw new RuleBrokenException(AppealHandlers.NotYours);
        appeal.Withdraw();
    }, ct);

    private Task ActAsync(AppealId id, HandleForm form, Change change, Action<Appeal, DateOnly, DateOnly> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var appeal = await db.Appeals.OneAsync(a => a.Id == id, ct);
        db.Entry(appeal).Property(a => a.Version).OriginalValue = form.Version;
        if (!change.By.Handles(appeal))
            throw new RuleBrokenException(AppealHandlers.NotYours);
        var today = Calendar.On(change.At);
        act(appeal, form.On ?? today, today);
    }, ct);
}
