using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>A round and what its parties sealed, for whoever settles something in it.</summary>
internal static class DrawRounds
{
    /// <summary>One at a time, so that the last of several parties sees that she is the last.</summary>
    public static async Task<(Round Round, IReadOnlyList<SealedSeed> Seeds)> SealDrawAsync(this RotationDbContext db, RoundId id, CancellationToken ct) =>
        (await db.SealRoundAsync(id, ct), await db.SealedSeeds.Where(s => s.RoundId == id).ToListAsync(ct));

    public static SealedSeed Of(this IReadOnlyList<SealedSeed> seeds, Round round, int place)
    {
        if (place < 1 || place > round.Policy.Values.DrawParties.Count)
            throw new RuleBrokenException("本轮的抽签没有这一方。");
        return seeds.FirstOrDefault(s => s.Place == place) ?? throw new RuleBrokenException("{0}没有封存种子，没有可以公开的。", round.Policy.Values.DrawParties[place - 1].Party);
    }
}
