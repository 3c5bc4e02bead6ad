using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Reminders and reports: a teacher's own, a school's, a district's.</summary>
[Authorize("ethics.pledges")]
internal sealed class NoticesModel(Work<EthicsDbContext> work) : WorkforcePage
{
    public ListPage<Row> Rows { get; private set; } = null!;

    // A principal reads what was sent to her school as such as well as to its teachers.
    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db => Rows = await ListPage<Row>.ReadAsync(
        from n in db.PledgeNotices
        join c in db.PledgeCampaigns on n.CampaignId equals c.Id
        join t in db.PledgeTexts on c.TextId equals t.Id
        where n.Kind != NoticeKind.Escalated || n.SchoolId != null || Actor.Role != Role.Principal
        orderby n.SentAt descending, n.Id
        select new Row(n.SentAt, n.Kind, t.Title, db.PledgeDuties.Where(d => d.CampaignId == n.CampaignId && d.SubjectId == n.SubjectId).Select(d => d.Name).FirstOrDefault(), n.SentBy, n.Late, c.Id),
        ListFilter.Of(Request), ct), ct);

    internal sealed record Row(DateTimeOffset At, NoticeKind Kind, string Title, string? Name, string By, int Late, PledgeCampaignId Campaign);
}
