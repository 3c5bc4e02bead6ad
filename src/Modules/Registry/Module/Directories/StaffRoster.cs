using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Directories;

/// <summary>One query for each kind of row, so that a district of thousands is read at once.</summary>
internal sealed class StaffRoster(Work<RegistryDbContext> work) : IStaffRoster
{
    public Task<IReadOnlyList<StaffMember>> InDistrictAsync(DistrictId district, DateOnly on, CancellationToken ct) => work.ReadAsync(async db =>
    {
        var spells = await db.SchoolSpells.Where(s => s.DistrictId == district && s.AtSchoolId != null && s.StartedOn <= on && (s.EndedOn == null || s.EndedOn >= on))
            .Select(s => new { s.TeacherId, s.StartedOn, School = s.AtSchoolId!.Value }).ToListAsync(ct);
        var posts = await db.PostsHeld.Where(p => p.DistrictId == district && p.StartedOn <= on && (p.EndedOn == null || p.EndedOn >= on))
            .Select(p => new { p.TeacherId, p.StartedOn, p.Level }).ToListAsync(ct);
        var leaves = await db.Leaves.Where(l => l.DistrictId == district && l.StartedOn <= on && (l.EndedOn == null || l.EndedOn >= on))
            .Select(l => new { l.TeacherId, Absence = new StaffAbsence(l.Kind, l.StartedOn, l.EndedOn, null) }).ToListAsync(ct);
        var stays = await db.Stays.Where(s => s.DistrictId == district && s.StartedOn <= on && (s.EndedOn == null || s.EndedOn >= on))
            .Select(s => new { s.TeacherId, Absence = new StaffAbsence(s.Kind, s.StartedOn, s.EndedOn, s.ToSchoolId) }).ToListAsync(ct);
        var people = await db.Teachers.Where(t => t.DistrictId == district && !t.Status.StartsWith(StaffStatus.Left)).OrderBy(t => t.StaffNumber).Select(t => new
        {
            t.TeacherId, t.StaffNumber, t.Name, t.Stage, t.EstablishmentStage, t.Subject, t.Kind, t.EmploymentType, t.IsEstablished, t.Duty, t.Status, t.JoinedSchoolOn,
        }).ToListAsync(ct);
        var schoolOf = spells.GroupBy(s => s.TeacherId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.StartedOn)!.School);
        var levelOf = posts.GroupBy(p => p.TeacherId).ToDictionary(g => g.Key, g => g.MaxBy(p => p.StartedOn)!.Level);
        var leaveOf = leaves.GroupBy(l => l.TeacherId).ToDictionary(g => g.Key, g => g.MinBy(l => l.Absence.Since)!.Absence);
        var stayOf = stays.GroupBy(s => s.TeacherId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Absence.Since)!.Absence);
        return (IReadOnlyList<StaffMember>)people.Where(t => schoolOf.ContainsKey(t.TeacherId)).Select(t => new StaffMember
        {
            Id = t.TeacherId, StaffNumber = t.StaffNumber, Name = t.Name, SchoolId = schoolOf[t.TeacherId], WorkSchoolId = stayOf.GetValueOrDefault(t.TeacherId)?.AtSchoolId ?? schoolOf[t.TeacherId],
            Stage = t.Stage ?? "", EstablishmentStage = t.EstablishmentStage, Subject = t.Subject ?? "", Kind = t.Kind, EmploymentType = t.EmploymentType, IsEstablished = t.IsEstablished, Duty = t.Duty,
            PostLevel = levelOf.GetValueOrDefault(t.TeacherId), Status = t.Status, JoinedSchoolOn = t.JoinedSchoolOn, Leave = leaveOf.GetValueOrDefault(t.TeacherId), Stay = stayOf.GetValueOrDefault(t.TeacherId),
        }).ToList();
    }, ct);
}
