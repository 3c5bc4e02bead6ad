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
using Workforce.Rotation.Features.Rotation.Handovers;
using Workforce.Rotation.Features.Rotation.Notices;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Shows a proposed result to everybody: the notice opens today, and what it shows is kept as it is.</summary>
internal sealed class PublishResult(Work<RotationDbContext> work, IOrganisation organisation, Calendar calendar, NoticeDocument document, FileStore files, SettleHandovers handovers)
{
    public Task HandleAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = version;
        await PublishAsync(db, round, change, ct);
    }, ct);

    internal async Task PublishAsync(RotationDbContext db, Round round, Change change, CancellationToken ct)
    {
        round.Publish(change.At);
        await handovers.HandleAsync(db, round, await PlacedPeople.ReadAsync(db, round, ct), ct);
        var district = await organisation.FindDistrictAsync(round.DistrictId, ct) ?? throw new InvalidOperationException("The round's district is gone.");
        var run = await db.Runs.OneAsync(r => r.Id == round.PublishedRunId, ct);
        var opens = Calendar.On(change.At);
        var closes = round.Notice.After(opens, await calendar.WorkingDaysAsync(ct));
        var shown = await document.RenderAsync(db, round, run, district, opens, closes, ct);
        var file = await files.SaveAsync($"{round.Key}-notice-{run.Number}.html", "text/html", new MemoryStream(Encoding.UTF8.GetBytes(shown.Html)), change.By.AccountId, ct);
        if (await db.Notices.SingleOrDefaultAsync(n => n.RoundId == round.Id && n.ReplacedAt == null, ct) is { } earlier)
        {
            earlier.ReplacedAt = change.At;
            // The index allows one current notice; the earlier one must be put aside before the new one is written.
            await db.SaveChangesAsync(ct);
        }
        db.Add(new Notice
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = round.Id,
            DistrictId = round.DistrictId,
            RunId = run.Id,
            OpensOn = opens,
            ClosesOn = closes,
            Length = round.Notice,
            FileId = file,
            Sha256 = shown.Sha256,
            PublishedBy = change.By.Name,
            PublishedAt = change.At,
        });
    }
}
