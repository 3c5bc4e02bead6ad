using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features;

/// <summary>A principal's page about a round: her school's part of it.</summary>
internal abstract class SchoolRoundPage : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RoundId RoundId => new(Id);
    public SchoolId School => new(Actor.Reach.SchoolId ?? Guid.Empty);
    public Round Round { get; private set; } = null!;
    public WorkingDays Days { get; private set; } = null!;
    public Calendar Calendar => HttpContext.RequestServices.GetRequiredService<Calendar>();
    public Names Names => HttpContext.RequestServices.GetRequiredService<Names>();
    /// <summary>Whether the page shows a round while it is being prepared.</summary>
    protected virtual bool SeesDraft => false;

    public bool TakesScores => Round.TakesScores(Calendar.Now) && !Round.Policy.Values.IsScoredForAll();

    /// <returns>False when there is no such round for her school, or <paramref name="read"/> did not find what was asked.</returns>
    protected async Task<bool> ReadAsync(Func<RotationDbContext, Task<bool>> read, CancellationToken ct)
    {
        Days = await Calendar.WorkingDaysAsync(ct);
        return await HttpContext.RequestServices.GetRequiredService<Work<RotationDbContext>>().ReadAsync(async db =>
        {
            if (await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == RoundId && (SeesDraft || r.State != RoundState.Draft), ct) is not { } round)
                return false;
            Round = round;
            return await read(db);
        }, ct);
    }
}
