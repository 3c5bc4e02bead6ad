using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>The competitions of a teacher's own school whose posts are out, in rounds that have not opened.</summary>
internal sealed class TeacherInSchool(Work<RotationDbContext> work, ITeacherDirectory teachers)
{
    internal sealed record Row(RoundId Id, string Name, string Step);

    public async Task<IReadOnlyList<Row>> OfAsync(TeacherId me, CancellationToken ct) =>
        (await ReadAsync(me, ct)).Select(c => new Row(c.RoundId, c.Round, c.Competition.Step.Title())).ToList();

    internal async Task<IReadOnlyList<(RoundId RoundId, string Round, Competition Competition)>> ReadAsync(TeacherId me, CancellationToken ct)
    {
        if ((await teachers.FindAsync([me], ct)).GetValueOrDefault(me) is not { } card)
            return [];
        return (await work.ReadAsync(db => (from competition in db.Competitions
                                            join round in db.Rounds on competition.RoundId equals round.Id
                                            where competition.SchoolId == card.SchoolId && competition.DroppedAt == null && round.State == RoundState.Draft
                                               && competition.Step != InSchoolStep.Plan && competition.Step != InSchoolStep.PublishPosts
                                            select new { round.Id, round.Name, competition }).AsNoTracking().ToListAsync(ct), ct)).ConvertAll(c => (c.Id, c.Name, c.competition));
    }
}
