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

/// <summary>A teacher applies for one post of her own school, or the school enters her signed form.</summary>
internal sealed class ApplyForPost(Work<RotationDbContext> work, OwnTeachers own, Names names)
{
    /// <summary>She herself, until the last day.</summary>
    public async Task HandleAsync(RoundId id, TeacherId me, PostId post, Change change, CancellationToken ct)
    {
        var round = await RoundAsync(id, ct);
        var teacher = await own.FindAsync(round, me, ct) ?? throw new RuleBrokenException("只有在编教师可以参加校内竞聘。");
        await SaveAsync(round, teacher, post, paper: null, change, ct);
    }

    /// <summary>Her school for her, by a signed form; also after the last day, as long as nobody has finished checking.</summary>
    public async Task HandleAsync(RoundId id, SchoolId school, string? staffNumber, PostId post, Change change, CancellationToken ct)
    {
        var round = await RoundAsync(id, ct);
        var teacher = (await own.OfAsync(round, school, ct)).FirstOrDefault(t => t.StaffNumber == staffNumber?.Trim())
            ?? throw new RuleBrokenException("本校没有工号为 {0} 的在编教师。", staffNumber ?? "");
        await SaveAsync(round, teacher, post, change.EvidenceFileId ?? throw new RuleBrokenException("请附上教师签字的申请表。"), change, ct);
    }

    private Task<Round> RoundAsync(RoundId id, CancellationToken ct) => work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);

    private Task SaveAsync(Round seen, TeacherFacts teacher, PostId wanted, Guid? paper, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (round, competition) = await CompetitionGate.HoldAsync(db, seen.Id, teacher.SchoolId, ct);
        competition.Need(InSchoolStep.CheckEligibility);
        if (paper is null && !competition.TakesApplications(Calendar.On(change.At)))
            throw new RuleBrokenException("报名已于 {0} 截止。确有原因的，请交签字的申请表，由学校录入。", competition.AppliesUntil!.Value.ToString("yyyy-MM-dd"));
        if ((await OwnTeachers.OutsideAsync(db, round, competition.SchoolId, ct)).TryGetValue(teacher.Id, out var outside))
            throw new RuleBrokenException("{0}：{1}，不参加校内竞聘。", teacher.Name, outside);
        var post = await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == wanted && p.RoundId == round.Id && p.OfferedBy == competition.SchoolId && p.Capacity > 0, ct)
            ?? throw new RuleBrokenException("只能报名本校公布的岗位。");
        var application = await db.Applications.SingleOrDefaultAsync(a => a.CompetitionId == competition.Id && a.TeacherId == teacher.Id, ct);
        if (application is null)
            db.Add(application = Application.Of(competition, teacher, round.Dates.BaseOn));
        application.Apply(post, paper, competition.Rules!.Scheme, names.Canonical, change.At);
    }, ct);
}
