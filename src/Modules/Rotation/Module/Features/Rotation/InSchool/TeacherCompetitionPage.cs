using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>A teacher's page about the competition in her own school.</summary>
internal abstract class TeacherCompetitionPage : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RoundId RoundId => new(Id);
    public TeacherId Me => new(Actor.Reach.TeacherId ?? Guid.Empty);
    public Round Round { get; private set; } = null!;
    public TeacherFacts Teacher { get; private set; } = null!;
    public WorkingDays Days { get; private set; } = null!;
    public Calendar Calendar => HttpContext.RequestServices.GetRequiredService<Calendar>();
    public Names Names => HttpContext.RequestServices.GetRequiredService<Names>();

    /// <summary>Null while her school has not posted its posts.</summary>
    public Competition? Competition { get; private set; }

    /// <returns>False when there is no such round for a teacher in quota.</returns>
    protected async Task<bool> ReadAsync(Func<RotationDbContext, Task> read, CancellationToken ct)
    {
        Days = await Calendar.WorkingDaysAsync(ct);
        var work = HttpContext.RequestServices.GetRequiredService<Work<RotationDbContext>>();
        if (await work.ReadAsync(db => db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == RoundId, ct), ct) is not { } round)
            return false;
        if (await HttpContext.RequestServices.GetRequiredService<OwnTeachers>().FindAsync(round, Me, ct) is not { } teacher)
            return false;
        (Round, Teacher) = (round, teacher);
        return await work.ReadAsync(async db =>
        {
            Competition = await CompetitionGate.Of(db, RoundId, teacher.SchoolId).AsNoTracking().SingleOrDefaultAsync(ct);
            if (Competition is null && !Round.Policy.Values.Runs(Domain.Plans.RoundStages.InSchool))
                return false;
            await read(db);
            return true;
        }, ct);
    }
}
