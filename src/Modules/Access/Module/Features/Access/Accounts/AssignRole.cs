using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Domain.Rules;
using Workforce.Access.Policy;
using Workforce.Access.Sessions;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Access.Features.Access.Accounts;

/// <summary>Gives somebody a role at a place, from a day on.</summary>
internal sealed class AssignRole(Work<AccessDbContext> work, RegistryLookup registry, AccessPolicies policies, Calendar calendar)
{
    /// <param name="SchoolCode">For a principal.</param>
    /// <param name="StaffNumber">For a teacher.</param>
    public sealed record Input(AccountId AccountId, Role Role, UnitId UnitId, string? SchoolCode, string? StaffNumber, DateOnly FromOn, DateOnly? UntilOn);

    public async Task HandleAsync(Input input, Change change, CancellationToken ct)
    {
        NobodyAdministersHerself.Check(change, input.AccountId);
        ReasonIsGiven.Check(change);
        if (input.FromOn < calendar.Today || input.UntilOn < input.FromOn || input.FromOn > calendar.Today.AddYears(1))
            throw new RuleBrokenException("角色从今天或一年以内的某一天开始，结束日不早于开始日。");
        var policy = await policies.TodayAsync(ct);
        var district = new DistrictId(input.UnitId.Value);
        var teacher = input.Role == Role.Teacher ? await TeacherAsync(district, input.StaffNumber, ct) : null;
        var school = input.Role == Role.Principal ? await SchoolAsync(district, input.SchoolCode, ct) : teacher?.SchoolId;
        await work.ChangeAsync(change, async db =>
        {
            _ = await db.LockAsync(input.AccountId, ct) ?? throw new RuleBrokenException("没有这个账号。");
            var unit = await db.Units.SingleOrDefaultAsync(u => u.Id == input.UnitId, ct) ?? throw new RuleBrokenException("请选择市或区县。");
            RoleFitsItsPlace.Check(input.Role, unit.Kind);
            var given = new Assignment
            {
                Id = new(Guid.CreateVersion7()), AccountId = input.AccountId, Role = input.Role, UnitId = input.UnitId, InSchoolId = school, AsTeacherId = teacher?.Id, FromOn = input.FromOn,
            }.Until(input.UntilOn);
            var held = await db.Assignments.Where(a => a.AccountId == input.AccountId).ToListAsync(ct);
            if (held.Any(h => h.Role == given.Role && h.UnitId == given.UnitId && h.InSchoolId == given.InSchoolId && h.DelegationId is null && h.Overlaps(given)))
                throw new RuleBrokenException("此人同期已有同样的角色。");
            SomeRolesExcludeEachOther.Check(given, held, policy);
            db.Assignments.Add(given);
        }, ct);
    }

    private async Task<SchoolId?> SchoolAsync(DistrictId district, string? code, CancellationToken ct) =>
        (await registry.SchoolsOfAsync(district, ct)).FirstOrDefault(s => s.Code == code?.Trim().Split(' ')[0])?.Id ?? throw new RuleBrokenException("所选区县没有这个学校标识码。");

    private async Task<TeacherFacts> TeacherAsync(DistrictId district, string? staffNumber, CancellationToken ct) =>
        await registry.TeacherAsync(district, staffNumber?.Trim() ?? "", calendar.Today, ct) ?? throw new RuleBrokenException("所选区县没有这个教职工号的在职教师。");
}
