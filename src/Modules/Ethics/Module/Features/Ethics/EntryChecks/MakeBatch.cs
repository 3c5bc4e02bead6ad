using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>A batch of everybody not yet asked about this year, or of people to be hired. Whoever makes it handles it.</summary>
internal sealed class MakeBatch(Work<EthicsDbContext> work, UncheckedStaff staff)
{
    public async Task<CheckBatchId> HandleAsync(BatchForm form, Change change, CancellationToken ct)
    {
        var district = new DistrictId(change.By.Reach.OnlyDistrict);
        if (string.IsNullOrWhiteSpace(form.Authority))
            throw new RuleBrokenException("请填写查询机关。");
        var batch = new CheckBatch { Id = new(Guid.CreateVersion7()), DistrictId = district, Year = Calendar.On(change.At).Year, Kind = form.Kind, Authority = form.Authority.Trim(), MadeAt = change.At, MadeBy = change.By.Name };
        var people = form.Kind == CheckKind.NewHire ? Hires(batch, form) : await StaffAsync(batch, ct);
        if (people.Count == 0)
            throw new RuleBrokenException("今年在册人员都已查询或者已在批次里。");
        await work.ChangeAsync(change, async db =>
        {
            db.Add(batch);
            db.Add(new CheckHandler { BatchId = batch.Id, AccountId = change.By.AccountId, DistrictId = district, Name = change.By.Name, Since = change.At });
            await db.SaveChangesAsync(ct);
            await db.BulkInsertAsync(people, ct);
        }, ct);
        return batch.Id;
    }

    private async Task<List<EntryCheck>> StaffAsync(CheckBatch batch, CancellationToken ct) => (await staff.ListAsync(batch.DistrictId, ct)).Where(p => !p.IsAsked).Select((p, at) => new EntryCheck
    {
        Id = new(Guid.CreateVersion7()), BatchId = batch.Id, DistrictId = batch.DistrictId, SchoolId = p.Staff.SchoolId, TeacherId = p.Staff.Id, Number = at + 1, StaffNumber = p.Staff.StaffNumber, Name = p.Staff.Name, SchoolName = p.SchoolName,
    }).ToList();

    private static List<EntryCheck> Hires(CheckBatch batch, BatchForm form) => NewPeople.Read(form.People).Select((p, at) => new EntryCheck
    {
        Id = new(Guid.CreateVersion7()), BatchId = batch.Id, DistrictId = batch.DistrictId, Number = at + 1, StaffNumber = "", Name = p.Name, BornOn = p.BornOn, SchoolName = "",
    }).ToList();
}
