using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>Marks schools, subjects and people that may not leave, or unmarks them.</summary>
internal sealed class SaveRestrictions(Work<RotationDbContext> work, ISchoolDirectory schools, ITeacherDirectory teachers, Names names)
{
    public async Task AddAsync(RoundId id, RestrictionForm input, Change change, CancellationToken ct)
    {
        var district = await work.ReadAsync(db => db.Rounds.Where(r => r.Id == id).Select(r => r.DistrictId).OneAsync(ct), ct);
        var school = input.School is { } chosen ? (await schools.FindAsync([new(chosen)], ct)).Values.SingleOrDefault(s => s.DistrictId == district) ?? throw new OutOfReachException() : null;
        var staff = string.IsNullOrWhiteSpace(input.StaffNumber) ? null : input.StaffNumber.Trim();
        if (input.Kind is RestrictionKinds.School && school is null)
            throw new RuleBrokenException("请选择学校。");
        if (input.Kind is RestrictionKinds.Subject && (school is null || !names.All("subject").Any(s => s.Code == input.Subject)))
            throw new RuleBrokenException("请选择学校和学科。");
        if (input.Kind is RestrictionKinds.Person && (staff is null || !(await teachers.ByStaffNumberAsync(district, [staff], ct)).ContainsKey(staff)))
            throw new RuleBrokenException("本区没有工号为 {0} 的教师。", staff ?? "");
        await work.ChangeAsync(change, async db =>
        {
            await OnlyInDraftAsync(db, id, ct);
            db.Add(new OutRestriction
            {
                Id = new(Guid.CreateVersion7()), RoundId = id, DistrictId = district, Kind = input.Kind!, Note = input.Note!.Trim(), AddedAt = change.At,
                RestrictedSchoolId = input.Kind == RestrictionKinds.Person ? null : school!.Id,
                Subject = input.Kind == RestrictionKinds.Subject ? input.Subject : null,
                StaffNumber = input.Kind == RestrictionKinds.Person ? staff : null,
            });
        }, ct);
    }

    public Task RemoveAsync(RoundId id, OutRestrictionId restriction, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await OnlyInDraftAsync(db, id, ct);
        db.Remove(await db.OutRestrictions.OneAsync(r => r.Id == restriction && r.RoundId == id, ct));
    }, ct);

    private static async Task OnlyInDraftAsync(RotationDbContext db, RoundId id, CancellationToken ct)
    {
        if (!(await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct)).IsEditable)
            throw new RuleBrokenException("本轮已经开放填报，限制流出的名单不能再改。");
    }
}
