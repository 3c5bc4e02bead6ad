using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Registrations;
using Workforce.Rotation.Features.Rotation.Standings;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>Takes teachers into a round with their facts as of its base date. Somebody removed before comes back as she was.</summary>
internal sealed class AddEntrants(Work<RotationDbContext> work, ITeacherDirectory teachers, ISchoolDirectory schools, BarredTeachers standing, Names names, IStringLocalizer<Texts> texts)
{
    /// <returns>How many came in.</returns>
    public async Task<int> HandleAsync(RoundId roundId, IReadOnlyCollection<TeacherId> chosen, EntrantBasis basis, Change change, CancellationToken ct)
    {
        if (chosen.Count == 0)
            throw new RuleBrokenException("请先勾选要选入的教师。");
        var baseOn = await work.ReadAsync(db => db.Rounds.Where(r => r.Id == roundId).Select(r => r.Dates.BaseOn).OneAsync(ct), ct);
        var facts = await teachers.FactsAsync(chosen, baseOn, ct);
        if (facts.Where(f => !f.IsEstablished).Select(f => f.Name).ToList() is { Count: > 0 } outside)
            throw new RuleBrokenException("只有在编教师可以参加，请去掉：{0}。这次没有选入任何人。", string.Join("、", outside));
        var barred = await standing.AmongAsync(chosen, ct);
        if (facts.Where(f => barred.Contains(f.Id)).Select(f => f.Name).ToList() is { Count: > 0 } stopped)
            throw new RuleBrokenException("{0}在师德处理期内，不能参加竞聘，请去掉。这次没有选入任何人。", string.Join("、", stopped));
        var homes = await schools.FindAsync(facts.Select(f => f.SchoolId).Distinct().ToList(), ct);
        return await work.ChangeAsync(change, async db =>
        {
            var round = await db.Rounds.OneAsync(r => r.Id == roundId, ct);
            if (round.State is not (RoundState.Draft or RoundState.Choosing))
                throw new RuleBrokenException("志愿已经截止，不能再选入人员。");
            if (facts.Where(f => !RoundCohort.Has(round.Policy.Values.Cohort, f)).Select(f => f.Name).ToList() is { Count: > 0 } others)
                throw new RuleBrokenException("本轮只面向{0}，请去掉：{1}。这次没有选入任何人。", round.Policy.Values.Cohort == "principals" ? "校级干部" : "中层干部", string.Join("、", others));
            var known = await db.Entrants.Where(e => e.RoundId == roundId && chosen.Contains(e.TeacherId)).ToDictionaryAsync(e => e.TeacherId, ct);
            var posts = await db.Posts.Where(p => p.RoundId == roundId).ToDictionaryAsync(p => (p.OfferedBy, p.Stage, p.Subject, p.Level), p => p.Id, ct);
            if (await db.Exemptions.Where(e => e.RoundId == roundId && e.State == ExemptionState.Approved && chosen.Contains(e.TeacherId)).Select(e => e.Name).ToListAsync(ct) is { Count: > 0 } exempt)
                throw new RuleBrokenException("{0}已核准直聘、免竞聘或暂缓，不参加竞聘。这次没有选入任何人。", string.Join("、", exempt));
            if (basis == EntrantBasis.Volunteer)
                await VolunteersMustBeEligible.CheckAsync(db, round, round.Policy.Values, facts, barred, names, texts, ct);
            var came = 0;
            foreach (var fact in facts.Where(f => f.DistrictId == round.DistrictId && homes.ContainsKey(f.SchoolId)))
            {
                if (known.TryGetValue(fact.Id, out var back))
                {
                    came += back.RemovedAt is null ? 0 : 1;
                    back.TakeBack();
                    continue;
                }
                var entrant = Snapshot.Of(round, fact, homes[fact.SchoolId], basis);
                if (basis == EntrantBasis.Holder)
                    KeepsHerPost.Give(entrant, posts);
                db.Add(entrant);
                came++;
            }
            return came;
        }, ct);
    }
}
