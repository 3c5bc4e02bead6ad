using System.Security.Cryptography;
using System.Text;
using Workforce.Access.Contracts;
using Workforce.Access.Domain;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Registry.Contracts;

namespace Workforce.Access.Demo;

/// <summary>The generated city as rows of this module. Ids follow from the city's, so the same city gives the same rows.</summary>
internal sealed record DemoPlan(List<OrganisationUnit> Units, List<Account> Accounts, List<DemoAccount> DemoAccounts, List<Assignment> Assignments, List<Delegation> Delegations)
{
    public static DemoPlan Of(DemoCity city, DateTimeOffset now)
    {
        var plan = new DemoPlan([], [], [], [], []);
        plan.AddUnits(city);
        plan.AddPeople(city, now);
        plan.AddOtherTeachers(city, now);
        plan.AddStandIns(city);
        return plan;
    }

    private void AddUnits(DemoCity city)
    {
        Units.Add(new() { Id = new(city.Id), Kind = UnitKind.City, RegionCode = city.RegionCode, Name = city.Name, EnglishName = city.EnglishName });
        Units.AddRange(city.Districts.Select(d => new OrganisationUnit
        {
            Id = new(d.Id), Kind = UnitKind.District, ParentId = new UnitId(city.Id), RegionCode = d.RegionCode, Name = d.Name, EnglishName = d.EnglishName,
        }));
    }

    private void AddPeople(DemoCity city, DateTimeOffset now)
    {
        foreach (var (position, person) in city.Accounts.Index())
        {
            var role = RoleOf(person.Role);
            AddAccount(person.Id, person.LoginName, person.Name, person.Note, position, now);
            AddAssignment(city, person.Id, role, person.DistrictId, role is Role.Principal or Role.Teacher ? person.SchoolId : null, role == Role.Teacher ? person.TeacherId : null);
            // A reviewer teaches as well, and chooses in the header which of the two acts.
            if (role == Role.Reviewer && person.TeacherId is { } teacher)
                AddAssignment(city, person.Id, Role.Teacher, person.DistrictId, person.SchoolId, teacher);
        }
    }

    /// <summary>Every other teacher signs in by her staff number; the demo list is long enough without them.</summary>
    private void AddOtherTeachers(DemoCity city, DateTimeOffset now)
    {
        var known = city.Accounts.Select(a => a.TeacherId).OfType<Guid>().ToHashSet();
        var schools = city.Schools.ToDictionary(s => s.Id);
        foreach (var teacher in city.Teachers.Where(t => !known.Contains(t.Id)))
        {
            if (teacher.Spells is not [.., { To: null, SchoolId: { } school }])
                continue;
            var account = Derived("account", teacher.Id);
            AddAccount(account, teacher.StaffNumber, teacher.Person.Name, null, 0, now);
            AddAssignment(city, account, Role.Teacher, schools[school].DistrictId, school, teacher.Id);
        }
    }

    /// <summary>The head of the first school is away for two weeks, and one stay of last month is over.</summary>
    private void AddStandIns(DemoCity city)
    {
        var listed = city.Accounts.Select(a => a.Id).ToHashSet();
        var heads = city.Accounts.Where(a => a.Role == DemoRole.Principal && a.DistrictId == city.Districts[0].Id).Take(2).ToList();
        foreach (var (index, head) in heads.Index())
        {
            var colleague = Assignments.FirstOrDefault(a => a.Role == Role.Teacher && a.InSchoolId?.Value == head.SchoolId && !listed.Contains(a.AccountId.Value));
            if (colleague is null)
                continue;
            var from = city.Today.AddDays(index == 0 ? -2 : -40);
            var delegation = new Delegation
            {
                Id = new(Derived("delegation", head.Id)), FromAccountId = new(head.Id), FromAssignmentId = new(Derived(nameof(Role.Principal), head.Id)), ToAccountId = colleague.AccountId,
                FromOn = from, UntilOn = from.AddDays(14), Reason = index == 0 ? "参加省级校长培训" : "外出考察",
            };
            Delegations.Add(delegation);
            Assignments.Add(new Assignment
            {
                Id = new(Derived("stand-in", head.Id)), AccountId = colleague.AccountId, Role = Role.Principal, UnitId = colleague.UnitId, InSchoolId = colleague.InSchoolId,
                FromOn = delegation.FromOn, DelegationId = delegation.Id,
            }.Until(delegation.UntilOn));
        }
    }

    private void AddAccount(Guid id, string login, string name, string? note, int position, DateTimeOffset now)
    {
        Accounts.Add(new() { Id = new(id), LoginName = login, Name = name, CreatedAt = now });
        DemoAccounts.Add(new() { AccountId = new(id), Note = note, Position = position });
    }

    private void AddAssignment(DemoCity city, Guid account, Role role, Guid? district, Guid? school, Guid? teacher) => Assignments.Add(new()
    {
        Id = new(Derived(role.ToString(), account)),
        AccountId = new(account),
        Role = role,
        UnitId = new(district ?? city.Id),
        InSchoolId = school is { } s ? new SchoolId(s) : null,
        AsTeacherId = teacher is { } t ? new TeacherId(t) : null,
        FromOn = city.Today.AddYears(-1),
    });

    private static Guid Derived(string what, Guid from) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{what}/{from}")).AsSpan(0, 16));

    private static Role RoleOf(DemoRole role) => role switch
    {
        DemoRole.CityOfficer => Role.CityOfficer,
        DemoRole.DistrictOfficer => Role.DistrictOfficer,
        DemoRole.Principal => Role.Principal,
        DemoRole.Teacher => Role.Teacher,
        DemoRole.ExpertReviewer => Role.Reviewer,
        DemoRole.DisciplineInspector => Role.Inspector,
        DemoRole.SystemAdministrator => Role.SystemAdministrator,
        DemoRole.SecurityAdministrator => Role.SecurityAdministrator,
        DemoRole.AuditAdministrator => Role.AuditAdministrator,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
