using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Integrity;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Demo;

/// <summary>A record in force and one that has lapsed.</summary>
internal static class DemoIntegrity
{
    public static void Add(EthicsDbContext db, IReadOnlyList<SchoolCard> places, IReadOnlyList<StaffMember> staff, DistrictId district, DateOnly today)
    {
        var names = places.ToDictionary(p => p.Id, p => p.Name);
        var people = staff.Where(s => s.Kind == "teacher" && names.ContainsKey(s.SchoolId)).TakeLast(2).ToList();
        db.AddRange(
            Record(people[0], IntegrityMatter.FalseDocuments, "职称申报时提交的获奖证书系伪造", today.AddMonths(-5), today.AddMonths(31)),
            Record(people[1], IntegrityMatter.BrokenPromise, "服务期未满擅自离岗", today.AddMonths(-30), today.AddMonths(-6)));

        IntegrityRecord Record(StaffMember who, IntegrityMatter matter, string facts, DateOnly from, DateOnly to) => new()
        {
            Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = who.SchoolId, TeacherId = who.Id, StaffNumber = who.StaffNumber, Name = who.Name, SchoolName = names[who.SchoolId], Matter = matter, Facts = facts, DecidedBy = "示范区人力资源和社会保障局", FromOn = from, ToOn = to,
        };
    }
}
