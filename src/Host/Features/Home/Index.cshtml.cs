using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Pages;

namespace Workforce.Host.Features.Home;

internal sealed class IndexModel(IEnumerable<IHomeTasks> modules, Calendar calendar) : WorkforcePage
{
    public IReadOnlyList<(HomeTask Task, int? WorkingDaysLeft)> Tasks { get; private set; } = [];
    public DateOnly Today => calendar.Today;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var days = await calendar.WorkingDaysAsync(ct);
        var tasks = new List<HomeTask>();
        foreach (var module in modules)
            tasks.AddRange(await module.ForAsync(Actor, ct));
        Tasks = tasks.OrderBy(t => t.DueOn ?? DateOnly.MaxValue).Select(t => (t, t.DueOn is { } due ? days.Between(Today, due) : (int?)null)).ToList();
    }
}
