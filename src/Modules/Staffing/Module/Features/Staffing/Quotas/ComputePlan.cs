using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Quotas;
using Workforce.Staffing.Domain.Standards;
using Workforce.Staffing.Features.Staffing.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>Computes every school of a plan from the confirmed returns; numbers set by hand before are dropped.</summary>
internal sealed class ComputePlan(Work<StaffingDbContext> work, Data.Standards standards, ISchoolDirectory schools, IOrganisation organisation)
{
    /// <param name="chosen">The document the officer puts first; null: what is in force.</param>
    /// <param name="rounding">Null: as the policy says.</param>
    public async Task HandleAsync(QuotaPlanId id, string? chosen, Rounding? rounding, Change change, CancellationToken ct)
    {
        var plan = await work.ReadAsync(db => db.QuotaPlans.AsNoTracking().OneAsync(p => p.Id == id, ct), ct);
        var district = await organisation.FindDistrictAsync(plan.DistrictId, ct) ?? throw new OutOfReachException();
        var found = await standards.InForceAsync(district.RegionCode, SchoolYears.First(plan.SchoolYear), chosen, ct);
        if (rounding is not null && (!Rounding.Levels.ContainsKey(rounding.At) || !Rounding.Modes.ContainsKey(rounding.Mode)))
            throw new RuleBrokenException("没有这种取整方法。");
        var standard = found with { Rounding = rounding ?? found.Rounding };
        var cards = (await schools.InDistrictAsync(plan.DistrictId, ct)).ToDictionary(s => s.Id);
        await work.ChangeAsync(change, async db =>
        {
            var draft = await db.QuotaPlans.OneAsync(p => p.Id == id, ct);
            draft.MustBeDraft();
            var lines = await db.Confirmed(plan.DistrictId, plan.SchoolYear).AsNoTracking().ToListAsync(ct);
            if (lines.Count == 0)
                throw new RuleBrokenException("{0} 学年还没有已确认的报表，不能测算。", plan.SchoolYear);
            var grants = (await db.QuotaGrants.Where(g => g.PlanId == id).AsNoTracking().ToListAsync(ct)).ToLookup(g => g.SchoolId);
            await db.QuotaLines.Where(l => l.PlanId == id).ExecuteDeleteAsync(ct);
            var computed = lines.GroupBy(l => l.SchoolId).Where(g => cards.ContainsKey(g.Key)).SelectMany(g => Lines(draft, standard, cards[g.Key], g, grants[g.Key])).ToList();
            db.AddRange(computed);
            draft.Computed(standard, chosen, change.At);
        }, ct);
    }

    internal static IEnumerable<QuotaLine> Lines(QuotaPlan plan, Standard standard, SchoolCard school, IEnumerable<EnrolmentLine> lines, IEnumerable<QuotaGrant> grants)
    {
        var enrolled = lines.OrderBy(l => school.Stages.ToList().IndexOf(l.Stage)).ThenBy(l => l.Grade).Select(l => l.AsEnrolled()).ToList();
        var result = Quota.Of(standard, new(school.Area, enrolled, grants.Select(g => new Granted(g.Stage, g.Key, g.Amount)).ToList()));
        foreach (var stage in result.Stages)
            yield return new()
            {
                Id = new(Guid.CreateVersion7()), PlanId = plan.Id, DistrictId = plan.DistrictId, SchoolId = school.Id, Stage = stage.Stage, Pupils = stage.Pupils, Classes = stage.Classes,
                Exact = stage.Exact, Whole = (int?)stage.Whole, Steps = result.Steps.Where(s => s.Stage == stage.Stage || s.Stage.Length == 0).ToList(),
            };
        foreach (var gap in result.Gaps)
            yield return new()
            {
                Id = new(Guid.CreateVersion7()), PlanId = plan.Id, DistrictId = plan.DistrictId, SchoolId = school.Id, Stage = gap.Stage, Gap = gap.Sentence,
                Pupils = enrolled.Where(e => e.Stage == gap.Stage).Sum(e => e.Pupils), Classes = enrolled.Where(e => e.Stage == gap.Stage).Sum(e => e.Classes),
            };
    }
}
