using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>The approved totals of a round. A blank one is taken away.</summary>
internal sealed class SaveTotals(Work<RotationDbContext> work, RoundPolicies policies)
{
    public async Task HandleAsync(Round round, TotalsForm form, Change change, CancellationToken ct)
    {
        var policy = await policies.ForAsync(round.Region, Platform.Calendars.Calendar.On(change.At), round.Plan, ct);
        await work.ChangeAsync(change, async db =>
        {
            PostsChangeOnlyInDraft.Check(await db.Rounds.OneAsync(r => r.Id == round.Id, ct));
            var known = await db.PostTotals.Where(t => t.RoundId == round.Id).ToListAsync(ct);
            var schools = await db.Schools.Where(s => s.RoundId == round.Id).Select(s => s.School).ToListAsync(ct);
            foreach (var line in form.Schools.Where(l => Guid.TryParse(l.Key, out var id) && schools.Contains(new(id))))
                Put(PostTotalKind.School, line, t => t.OfSchool == new SchoolId(Guid.Parse(line.Key)), () => New(PostTotalKind.School, school: new(Guid.Parse(line.Key))));
            foreach (var line in form.Subjects.Where(l => l.Key.Split('|').Length == 2))
                Put(PostTotalKind.Subject, line, t => $"{t.Stage}|{t.Subject}" == line.Key, () => New(PostTotalKind.Subject, stage: line.Key.Split('|')[0], subject: line.Key.Split('|')[1]));
            foreach (var line in form.Levels.Where(l => PostLevels.All.Contains(l.Key)))
                Put(PostTotalKind.Level, line, t => t.Level == line.Key, () => New(PostTotalKind.Level, level: line.Key));
            ReserveStaysWithinTheBounds.Check(policy.Values.ReservePercent, NeedTable.PercentOf(db.PostTotals.Local));

            void Put(PostTotalKind kind, TotalLine line, Func<PostTotal, bool> same, Func<PostTotal> add)
            {
                var total = known.SingleOrDefault(t => t.Kind == kind && same(t));
                if (line.Posts is not { } posts)
                {
                    if (total is not null)
                        db.Remove(total);
                    return;
                }
                if (line.Reserved > posts)
                    throw new RuleBrokenException("统筹的 {0} 个多于总数 {1}。", line.Reserved, posts);
                if (total is null)
                    db.Add(total = add());
                (total.Posts, total.Reserved) = (posts, line.Reserved ?? 0);
            }

            PostTotal New(PostTotalKind kind, SchoolId? school = null, string? stage = null, string? subject = null, string? level = null) => new()
            {
                Id = new(Guid.CreateVersion7()), RoundId = round.Id, DistrictId = round.DistrictId, Kind = kind, OfSchool = school, Stage = stage, Subject = subject, Level = level,
            };
        }, ct);
    }
}
