using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Data;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Rotation.InSchool;

/// <summary>Gives a teacher an account of her own and signs her in.</summary>
internal static class SignIn
{
    public static async Task<Browser> AsTeacherAsync(RoundHost host, TeacherFacts teacher)
    {
        var account = new AccountId(Guid.NewGuid());
        var login = $"t{account.Value:N}";
        await host.AsAsync(Actor.System("test"), async s =>
        {
            await s.GetRequiredService<Work<AccessDbContext>>().ChangeAsync(Change.BySystem("test", host.Clock.GetUtcNow()), db =>
            {
                db.Add(new Account { Id = account, LoginName = login, Name = teacher.Name, CreatedAt = host.Clock.GetUtcNow() });
                db.Add(new DemoAccount { AccountId = account, Note = "" });
                db.Add(new Assignment { Id = new(Guid.NewGuid()), AccountId = account, Role = Role.Teacher, UnitId = new(teacher.DistrictId.Value), InSchoolId = teacher.SchoolId, AsTeacherId = teacher.Id, FromOn = new(2020, 1, 1) });
                return Task.CompletedTask;
            }, CancellationToken.None);
            return 0;
        });
        return await host.SignInAsync(new DemoPerson(account.Value, login, teacher.Name, DemoRole.Teacher, teacher.DistrictId.Value, teacher.SchoolId.Value, teacher.Id.Value, ""));
    }
}
