using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The bureau gives every school its floor numbers in one act.</summary>
internal sealed class SetFloors(Work<RotationDbContext> work, ExchangeKinds kinds)
{
    public Task<int> HandleAsync(ExchangeId id, IReadOnlyList<FloorsForm> typed, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        (await db.ExchangeYears.AsNoTracking().OneAsync(y => y.Id == id, ct)).MustBeOpen();
        var rows = (await ExchangeRows.ReadAsync(db, id, kinds.Counting, ct)).ToDictionary(row => row.School.SchoolId);
        var schools = await db.ExchangeSchools.Where(s => s.ExchangeId == id).ToDictionaryAsync(s => s.SchoolId, ct);
        foreach (var floors in typed)
        {
            if (!schools.TryGetValue(new SchoolId(floors.School), out var school))
                throw new RuleBrokenException("有一所学校不在这次交流里，请刷新页面。");
            if (school.Step != SchoolStep.Checked)
                continue;
            var members = rows[school.SchoolId].Members;
            school.SetFloors(floors.Backbone, floors.Ordinary, members.Backbone, members.Ordinary);
        }
        return schools.Values.Count(s => s.FloorBackbone is not null);
    }, ct);
}
