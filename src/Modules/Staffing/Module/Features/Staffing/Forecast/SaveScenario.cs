using System.Text;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Keeps a question under a name, or drops it. Real data is never touched.</summary>
internal sealed class SaveScenario(Work<StaffingDbContext> work)
{
    private const int LongestName = 60;

    public async Task HandleAsync(DistrictId district, string? name, Supposition inputs, Change change, CancellationToken ct)
    {
        if (name?.Trim() is not { Length: > 0 and <= LongestName } named || named.EnumerateRunes().Any(r => Rune.IsControl(r)))
            throw new RuleBrokenException("请给方案起一个不超过 {0} 字的名称。", LongestName);
        if (inputs.IsEmpty)
            throw new RuleBrokenException("还没有假设任何变化，不用保存。");
        await work.ChangeAsync(change, db =>
        {
            db.Add(new Scenario { Id = Guid.CreateVersion7(), DistrictId = district, Name = named, Inputs = inputs, SavedBy = change.By.Name, SavedAt = change.At });
            return Task.CompletedTask;
        }, ct);
    }

    public Task RemoveAsync(DistrictId district, Guid id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (await db.Scenarios.SingleOrDefaultAsync(s => s.Id == id && s.DistrictId == district, ct) is { } row)
            db.Remove(row);
    }, ct);
}
