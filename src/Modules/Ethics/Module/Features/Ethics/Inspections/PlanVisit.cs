using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>A visit to one of a plan's schools, with enough inspectors by the policy of the day.</summary>
internal sealed class PlanVisit(Work<EthicsDbContext> work, ITeacherDirectory teachers, IOrganisation organisation, PolicyValues values)
{
    public async Task<InspectionVisitId> HandleAsync(InspectionPlanId id, VisitForm form, Change change, CancellationToken ct)
    {
        var plan = await work.ReadAsync(db => db.Set<InspectionPlan>().AsNoTracking().VisibleTo(change.By).OneAsync(p => p.Id == id, ct), ct);
        if (change.By.LevelOf() != plan.Level)
            throw new RuleBrokenException(InspectionRights.NotYours);
        var school = plan.Schools.FirstOrDefault(s => s.Id.Value == form.School) ?? throw new RuleBrokenException("这所学校不在方案里。");
        if (form.On is not { } on)
            throw new RuleBrokenException("请填写检查日期。");
        if (plan.Level == InspectionLevel.School && !InspectionVisit.Announces(form.Kind))
            throw new RuleBrokenException("学校自己的检查只能是自查或者检查。");
        var inspectors = await InspectorsAsync(plan.DistrictId, form.Inspectors, ct);
        var region = (await organisation.FindDistrictAsync(plan.DistrictId, ct))!.RegionCode;
        var policy = (await values.ForAsync<InspectionPolicy>("ethics", region, Calendar.On(change.At), ct)).Value;
        InspectorsMustSuffice.Check(inspectors, school.Id, school.Name, plan.Level, plan.IsFormal, policy.Least(plan.IsFormal));
        return await work.ChangeAsync(change, db =>
        {
            var visit = new InspectionVisit
            {
                Id = new(Guid.CreateVersion7()), PlanId = plan.Id, DistrictId = plan.DistrictId, SchoolId = school.Id, SchoolName = school.Name, Level = plan.Level, IsFormal = plan.IsFormal,
                Kind = form.Kind, IsAnnounced = InspectionVisit.Announces(form.Kind), PlannedOn = on, Place = string.IsNullOrWhiteSpace(form.Place) ? school.Name : form.Place.Trim(), Inspectors = inspectors,
            };
            db.Add(visit);
            return Task.FromResult(visit.Id);
        }, ct);
    }

    // Who has a staff number is who the registry says she is; the rest come with their unit in words.
    private async Task<IReadOnlyList<Inspector>> InspectorsAsync(DistrictId district, IReadOnlyList<InspectorForm> rows, CancellationToken ct)
    {
        var given = rows.Where(r => !string.IsNullOrWhiteSpace(r.Name) || !string.IsNullOrWhiteSpace(r.StaffNumber)).ToList();
        var numbers = given.Select(r => r.StaffNumber?.Trim() ?? "").Where(n => n.Length > 0).Distinct().ToList();
        var ids = await teachers.ByStaffNumberAsync(district, numbers, ct);
        var cards = await teachers.FindAsync(ids.Values.ToList(), ct);
        return given.ConvertAll(row =>
        {
            var number = row.StaffNumber?.Trim() ?? "";
            if (number.Length == 0)
                return string.IsNullOrWhiteSpace(row.Unit) ? throw new RuleBrokenException("检查人员 {0} 没有工号，请写明单位。", row.Name!.Trim()) : new Inspector(row.Name!.Trim(), "", row.Unit.Trim(), null);
            if (!ids.TryGetValue(number, out var id) || !cards.TryGetValue(id, out var card))
                throw new RuleBrokenException("本区没有工号为 {0} 的教师。", number);
            return new Inspector(card.Name, number, card.SchoolName, card.SchoolId);
        });
    }
}
