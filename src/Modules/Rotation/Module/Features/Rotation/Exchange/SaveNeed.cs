using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A school registers whom it would like to receive, or strikes it out.</summary>
internal sealed class SaveNeed(Work<RotationDbContext> work, CodeTables codes)
{
    public Task AddAsync(ExchangeId id, SchoolId school, NeedForm form, Change change, CancellationToken ct)
    {
        if (!Eligibility.Stages.Contains(form.Stage) || codes["subject"].Codes.All(code => code.Value != form.Subject))
            throw new RuleBrokenException("请选择学段和学科。");
        return work.ChangeAsync(change, async db =>
        {
            var (_, part) = await db.SealSchoolAsync(id, school, ct);
            db.Add(new ExchangeNeed
            {
                Id = new(Guid.CreateVersion7()), ExchangeId = id, DistrictId = part.DistrictId, SchoolId = school, Stage = form.Stage, Subject = form.Subject, Count = form.Count, Backbone = form.Backbone,
                Note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(),
            });
        }, ct);
    }

    public Task RemoveAsync(ExchangeId id, SchoolId school, ExchangeNeedId need, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.SealSchoolAsync(id, school, ct);
        db.Remove(await db.ExchangeNeeds.OneAsync(n => n.Id == need && n.ExchangeId == id && n.SchoolId == school, ct));
    }, ct);
}
