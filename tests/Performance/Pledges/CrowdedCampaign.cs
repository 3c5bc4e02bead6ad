using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Data;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Performance.Choosing;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Performance.Pledges;

/// <summary>A signing of so many teachers in the first demo district, a third of whom have not signed; the first of these can sign in and have passwords.</summary>
internal sealed class CrowdedCampaign(ChoosingHost host, int teachers)
{
    public const string Password = "Shifan-2026-Pledge";

    public PledgeCampaign Campaign { get; private set; } = null!;
    public IReadOnlyList<PledgeDuty> Signers { get; private set; } = [];

    public async Task WriteAsync(int signingIn)
    {
        var district = host.City.Districts[0].Id;
        var now = host.Clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.AddHours(8).DateTime);
        var schools = host.City.Schools.Where(s => s.DistrictId == district).ToList();
        await InAsync<EthicsDbContext>(async db =>
        {
            var like = await db.PledgeCampaigns.AsNoTracking().FirstAsync(c => c.DistrictId == new Access.Contracts.DistrictId(district) && c.Tier == PledgeTier.SchoolTeacher && c.State == PledgeState.Open);
            Campaign = new() { Id = new(Guid.NewGuid()), DistrictId = like.DistrictId, SchoolYear = like.SchoolYear, Tier = like.Tier, Season = PledgeSeason.Spring, OpensOn = today.AddDays(-10), DueOn = today.AddDays(10), ArrivalDays = 30 };
            Campaign.Use(like.TextId);
            Campaign.Open(Change.BySystem("performance", now));
            db.Add(Campaign);
            await db.SaveChangesAsync();
            var duties = Enumerable.Range(0, teachers).Select(at => (schools[at % schools.Count], Id: new TeacherId(Guid.NewGuid())) is var (school, id) ? new PledgeDuty
            {
                CampaignId = Campaign.Id, SubjectId = id.Value, DistrictId = like.DistrictId, SchoolId = new(school.Id), TeacherId = id, SchoolName = school.Name, Name = $"教师{at}", StaffNumber = $"{at}", Subject = "maths",
                DueOn = Campaign.DueOn, SignedAt = at < teachers / 3 ? null : now, SignatureId = at < teachers / 3 ? null : new(Guid.NewGuid()),
            } : null!).ToList();
            Signers = duties.Take(signingIn).ToList();
            await db.BulkInsertAsync(duties, default);
            await db.BulkInsertAsync(schools.Select(s => new PledgeSchool { CampaignId = Campaign.Id, SchoolId = new(s.Id), DistrictId = like.DistrictId, SchoolName = s.Name, StartedAt = now, StartedBy = "" }), default);
        });
        var hash = new PasswordHasher<Account>().HashPassword(null!, Password);
        await InAsync<AccessDbContext>(db =>
        {
            foreach (var duty in Signers)
            {
                var account = new AccountId(duty.SubjectId);
                var made = new Account { Id = account, LoginName = $"p{account.Value:N}", Name = duty.Name, CreatedAt = now };
                made.SetPassword(hash, now, 0, mustChange: false);
                db.Add(made);
                db.Add(new DemoAccount { AccountId = account, Note = "" });
                db.Add(new Assignment { Id = new(duty.SubjectId), AccountId = account, Role = Role.Teacher, UnitId = new(district), InSchoolId = duty.SchoolId, AsTeacherId = duty.TeacherId, FromOn = new(2020, 1, 1) });
            }
            return Task.CompletedTask;
        });
        await using var analyze = host.Owner.CreateCommand("vacuum analyze ethics.pledge_duties");
        await analyze.ExecuteNonQueryAsync();
    }

    private async Task InAsync<TDb>(Func<TDb, Task> act) where TDb : ModuleDbContext
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("performance"));
        await scope.ServiceProvider.GetRequiredService<Work<TDb>>().ChangeAsync(Change.BySystem("performance", host.Clock.GetUtcNow()), act, CancellationToken.None);
    }
}
