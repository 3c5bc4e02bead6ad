using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Demo;

/// <summary>Lets every party of a generated round seal, and of the finished one reveal. What it writes says that it is made up.</summary>
internal static class DemoSealing
{
    private const string By = "演示数据（程序生成）";

    public static IReadOnlyList<SealedSeed> Seal(RotationDbContext db, Round round, DemoRound demo, DateTimeOffset now)
    {
        var planned = Calendar.At(demo.ChoosingFrom.AddDays(1), new(10, 0));
        var change = On(planned < now ? planned : now);
        var seeds = round.Policy.Values.DrawParties.Select((_, at) => SealedSeed.Of(round, at + 1, SealedSeed.HashOf(DemoSeeds.Of(round.Key, at + 1)), at == 0 ? "示范公证处" : null, change)).ToList();
        db.AddRange(seeds);
        return seeds;
    }

    public static void Reveal(Round round, IReadOnlyList<SealedSeed> seeds, DateTimeOffset at)
    {
        foreach (var seed in seeds)
            seed.Reveal(DemoSeeds.Of(round.Key, seed.Place), fromCopy: false, On(at));
        round.SettleDraw(seeds, at);
    }

    private static Change On(DateTimeOffset at) => new(Actor.System(By), at);
}
