using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Appointments;

[Authorize("rotation.rounds")]
internal sealed class IndexModel : RoundPage
{
    public ListFilter Filter => ListFilter.Of(Request);
    public ListPage<Row> Appointments { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(async db =>
    {
        var rows = from appointment in db.Appointments
                   where appointment.RoundId == RoundId
                   join entrant in db.Entrants on appointment.EntrantId equals entrant.Id
                   join post in db.Posts on appointment.PostId equals post.Id
                   select new { appointment, entrant, post };
        if (Filter.Q is { } typed)
        {
            var initials = typed.ToLowerInvariant();
            rows = rows.Where(r => r.entrant.Name.Contains(typed) || r.entrant.Initials.StartsWith(initials) || r.entrant.StaffNumber == typed || r.post.SchoolName.Contains(typed));
        }
        Appointments = await ListPage<Row>.ReadAsync(rows.OrderBy(r => r.appointment.Number)
            .Select(r => new Row(r.appointment.Id, r.appointment.Number, r.entrant.Name, r.entrant.HomeSchoolName, r.post.SchoolName, r.post.Stage, r.post.Subject, r.appointment.EffectiveOn)), Filter, ct);
    }, ct);

    internal sealed record Row(AppointmentId Id, string Number, string Name, string From, string To, string Stage, string Subject, DateOnly EffectiveOn);
}
