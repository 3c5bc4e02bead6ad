using Workforce.Ethics.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <summary>Asks Ethics who may not be appointed to a post today. A pending case binds nobody.</summary>
internal sealed class BarredTeachers(IEthicsStanding standing, Calendar calendar)
{
    public const string Reason = "师德处理期内，不能参加竞聘。";

    public async Task<IReadOnlySet<TeacherId>> AmongAsync(IReadOnlyCollection<TeacherId> teachers, CancellationToken ct) =>
        (await standing.AskAsync(teachers, EthicsScope.PostAppointment, calendar.Today, ct)).Where(s => s.Value.IsBarred).Select(s => s.Key).ToHashSet();
}
