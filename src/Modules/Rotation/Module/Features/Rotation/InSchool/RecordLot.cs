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

/// <summary>Writes down a lot drawn at the school, where nothing else tells people of one score apart and a seat depends on it.</summary>
internal sealed class RecordLot(Work<RotationDbContext> work)
{
    internal sealed record Input(PostId Post, IReadOnlyDictionary<Guid, int> Places, DateOnly On, string? Witnesses);

    public Task HandleAsync(RoundId id, SchoolId school, Input input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
        competition.Need(InSchoolStep.PublishProposed);
        var standings = await Standing.ReadAsync(db, competition, await db.Applications.AsNoTracking().Where(a => a.CompetitionId == competition.Id).ToListAsync(ct), ct);
        var tied = standings.FirstOrDefault(s => s.Post.Id == input.Post)?.Undecided.Select(r => r.Application.Id).ToList() ?? [];
        if (tied.Count == 0)
            throw new RuleBrokenException("这个岗位没有需要抽签的同分教师。");
        competition.Take(Lot.Of(input.Post, tied, input.Places.ToDictionary(p => new ApplicantId(p.Key), p => p.Value), input.On, input.Witnesses, change.EvidenceFileId, Calendar.On(change.At)));
    }, ct);
}
