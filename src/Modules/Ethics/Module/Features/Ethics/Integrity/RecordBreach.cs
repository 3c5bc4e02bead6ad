using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Integrity;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Integrity;

/// <summary>A breach of trust that somebody decided, with its end.</summary>
internal sealed class RecordBreach(Work<EthicsDbContext> work, ITeacherDirectory teachers, IOrganisation organisation, PolicyValues values)
{
    public async Task<IntegrityRecordId> HandleAsync(BreachForm form, Change change, CancellationToken ct)
    {
        var district = new DistrictId(change.By.Reach.OnlyDistrict);
        var today = Calendar.On(change.At);
        if (string.IsNullOrWhiteSpace(form.Facts) || string.IsNullOrWhiteSpace(form.DecidedBy))
            throw new RuleBrokenException("请写明失信事实和认定单位。");
        if (form.From is not { } from || form.To is not { } to)
            throw new RuleBrokenException("请填写记录日期和截止日期。");
        var region = (await organisation.FindDistrictAsync(district, ct))!.RegionCode;
        IntegrityRecord.MustHaveTerm(from, to, (await values.ForAsync<IntegrityPolicy>("ethics", region, today, ct)).Value.IntegrityMonthsMax, form.LongerWhy, today);
        var number = form.StaffNumber?.Trim() ?? "";
        var ids = await teachers.ByStaffNumberAsync(district, [number], ct);
        var card = ids.TryGetValue(number, out var id) ? (await teachers.FindAsync([id], ct)).GetValueOrDefault(id) : null;
        if (card is null)
            throw new RuleBrokenException("本区没有工号为 {0} 的教师。", number);
        return await work.ChangeAsync(change, db =>
        {
            var record = new IntegrityRecord
            {
                Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = card.SchoolId, TeacherId = card.Id, StaffNumber = card.StaffNumber, Name = card.Name, SchoolName = card.SchoolName, Matter = form.Matter,
                Facts = form.Facts.Trim(), DecidedBy = form.DecidedBy.Trim(), Document = string.IsNullOrWhiteSpace(form.Document) ? null : form.Document.Trim(), FromOn = from, ToOn = to,
                LongerWhy = string.IsNullOrWhiteSpace(form.LongerWhy) ? null : form.LongerWhy.Trim(), EvidenceFileId = change.EvidenceFileId,
            };
            db.Add(record);
            return Task.FromResult(record.Id);
        }, ct);
    }
}
