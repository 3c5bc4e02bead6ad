using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Platform.Demo;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Demo;

/// <summary>Loads the generated rounds: one under way, and one that is really locked, drawn, matched, published and closed.</summary>
internal sealed class RotationDemo(Work<RotationDbContext> work, ITeacherDirectory teachers, ISchoolDirectory schools, IOrganisation organisation, RoundPolicies policies, FinishedRound finish, TimeProvider clock) : IDemoSeed
{
    public int Order => 30;

    public async Task<bool> SeedAsync(DemoCity city, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.Rounds.AnyAsync(ct), ct))
            return false;
        foreach (var demo in city.Rounds)
        {
            var district = await organisation.FindDistrictAsync(new(demo.DistrictId), ct) ?? throw new InvalidOperationException("The demo's district is not there: load Access first.");
            var facts = await teachers.FactsAsync(demo.Candidates.Select(c => new TeacherId(c.TeacherId)).ToList(), demo.BaseDate, ct);
            var cards = (await schools.InDistrictAsync(district.Id, ct)).ToDictionary(s => s.Id);
            var rows = new DemoRows(demo, district, await policies.ForAsync(district.RegionCode, demo.ChoosingFrom, ct), facts, cards, clock.GetUtcNow());
            await work.ChangeAsync(Change.BySystem("rotation.demo", clock.GetUtcNow()), async db =>
            {
                var round = await rows.InsertAsync(db, ct);
                var seeds = DemoSealing.Seal(db, round, demo, clock.GetUtcNow());
                if (demo.IsFinished)
                    await finish.RunAsync(db, round, seeds, demo, district, ct);
            }, ct);
        }
        return true;
    }
}
