using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>What competitions inside schools have settled: who was hired where. For simulations and lists.</summary>
internal static class InSchoolWinners
{
    /// <summary>Hired by a list that is out, or appointed; of competitions that were not given up.</summary>
    public static async Task<IReadOnlyDictionary<TeacherId, PostId>> OfAsync(RotationDbContext db, RoundId round, CancellationToken ct) => await (
        from application in db.Applications
        join competition in db.Competitions on application.CompetitionId equals competition.Id
        where application.RoundId == round && competition.DroppedAt == null && application.Outcome == ApplicationOutcome.Hired
        select new { application.TeacherId, Post = application.PostId!.Value }).ToDictionaryAsync(w => w.TeacherId, w => w.Post, ct);
}
