using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>A plan of the actor's own level. A principal's is always for her own school, whatever the form says.</summary>
internal sealed class MakePlan(Work<EthicsDbContext> work, ISchoolDirectory schools)
{
    public async Task<InspectionPlanId> HandleAsync(DistrictId district, PlanForm form, Change change, CancellationToken ct)
    {
        var level = change.By.LevelOf() ?? throw new RuleBrokenException(InspectionRights.NotYours);
        if (form.From is not { } from || form.To is not { } to)
            throw new RuleBrokenException("请填写开始和结束日期。");
        var asked = level == InspectionLevel.School ? [change.By.Reach.SchoolId ?? Guid.Empty] : form.Schools.Distinct().ToList();
        var known = (await schools.FindAsync(asked.ConvertAll(id => new SchoolId(id)), ct)).Values.Where(s => s.DistrictId == district).OrderBy(s => s.Code, StringComparer.Ordinal).ToList();
        if (known.Count != asked.Count)
            throw new RuleBrokenException("选中的学校里有不在本区的，请重新选择。");
        return await work.ChangeAsync(change, db =>
        {
            var plan = new InspectionPlan
            {
                Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = level == InspectionLevel.School ? known[0].Id : null, Level = level,
                IsFormal = form.IsFormal && level != InspectionLevel.School, MadeBy = change.By.Name, MadeAt = change.At,
            }.Set(form.Theme, from, to, known.ConvertAll(s => new PlannedSchool(s.Id, s.Name)));
            db.Add(plan);
            return Task.FromResult(plan.Id);
        }, ct);
    }
}
