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

/// <summary>Who assesses. A member can join until the scores are posted; she leaves only while she has assessed nobody.</summary>
internal sealed class ChangePanel(Work<RotationDbContext> work, OwnTeachers own)
{
    /// <param name="StaffNumber">Of a teacher of the school; empty for somebody from outside.</param>
    internal sealed record Input(string? StaffNumber, string? Name, string Role);

    public async Task AddAsync(RoundId id, SchoolId school, Input input, Change change, CancellationToken ct)
    {
        TeacherFacts? teacher = null;
        if (!string.IsNullOrWhiteSpace(input.StaffNumber))
        {
            var seen = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
            teacher = (await own.OfAsync(seen, school, ct)).FirstOrDefault(t => t.StaffNumber == input.StaffNumber.Trim())
                ?? throw new RuleBrokenException("本校没有工号为 {0} 的在编教师。", input.StaffNumber);
        }
        var name = teacher?.Name ?? (string.IsNullOrWhiteSpace(input.Name) ? throw new RuleBrokenException("请填写工号，或者校外成员的姓名和单位。") : input.Name.Trim());
        await work.ChangeAsync(change, async db =>
        {
            var competition = await OpenAsync(db, id, school, ct);
            if (await db.PanelMembers.AnyAsync(m => m.CompetitionId == competition.Id && (teacher == null ? m.TeacherId == null && m.Name == name : m.TeacherId == teacher.Id), ct))
                throw new RuleBrokenException("这位成员已经在考评组里。");
            var member = new PanelMember { Id = Guid.CreateVersion7(), CompetitionId = competition.Id, RoundId = id, DistrictId = competition.DistrictId, SchoolId = school, TeacherId = teacher?.Id, Name = name, Role = input.Role.Trim() };
            db.Add(member);
            var candidates = competition.Step == InSchoolStep.Assess ? await db.Applications.Where(a => a.CompetitionId == competition.Id && a.State == ApplicationState.Eligible).ToListAsync(ct) : [];
            db.AddRange(candidates.Select(candidate => Recusal.Of(member, candidate, change.At)));
        }, ct);
    }

    public Task RemoveAsync(RoundId id, SchoolId school, Guid member, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var competition = await OpenAsync(db, id, school, ct);
        if ((await db.Applications.Where(a => a.CompetitionId == competition.Id && a.Total != null).ToListAsync(ct)).Any(a => a.AssessedBy.Contains(member)))
            throw new RuleBrokenException("这位成员已经参加考评，不能移出。");
        db.Remove(await db.PanelMembers.OneAsync(m => m.Id == member && m.CompetitionId == competition.Id, ct));
    }, ct);

    private static async Task<Competition> OpenAsync(RotationDbContext db, RoundId id, SchoolId school, CancellationToken ct)
    {
        var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
        if (competition.Step > InSchoolStep.Assess || await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Scores, ct) is not null)
            throw new RuleBrokenException("评分已经公布，考评组不能再变动。");
        return competition;
    }
}
