using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Levels;

/// <summary>A new structure takes the place of the last one from its day on.</summary>
internal sealed class DecideStructure(Work<StaffingDbContext> work)
{
    public Task HandleAsync(SchoolCard school, StructureForm form, StructureRule? rule, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (form.Posts.Any(p => p > 5000))
            throw new RuleBrokenException("员额数应在 0 与 5000 之间。");
        var last = await db.LevelStructures.Where(s => s.SchoolId == school.Id).OrderByDescending(s => s.ValidFrom).Select(s => new { s.Id, s.ValidFrom }).FirstOrDefaultAsync(ct);
        if (last?.Id.Value != form.After)
            throw new RuleBrokenException("别人刚刚核准了这所学校的岗位结构，请刷新页面后再改。");
        if (last is not null && form.From <= last.ValidFrom)
            throw new RuleBrokenException("生效日期应在上一次核准的生效日期 {0} 之后。", last.ValidFrom.ToString("yyyy-MM-dd"));
        db.Add(LevelStructure.Decide(school.DistrictId, school.Id, form.From!.Value, form.Document, form.ByLevel, rule?.Excesses(form.ByLevel) ?? [], form.Reason));
    }, ct);
}
