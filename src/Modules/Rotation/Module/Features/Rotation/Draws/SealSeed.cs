using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>Records a party's commitment. The seed itself, if it was typed here, is forgotten.</summary>
internal sealed class SealSeed(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, SealForm input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        SealOnlyWhileListsAreOpen.Check(round, input.Party, change.At);
        var party = round.Policy.Values.DrawParties[input.Party - 1];
        PartiesActForThemselves.Check(change.By, party);
        CopyStandsInForTheParty.CheckSeal(round.Policy.Values, input.Keeper);
        if (await db.SealedSeeds.AnyAsync(s => s.RoundId == id && s.Place == input.Party, ct))
            throw new RuleBrokenException("{0}的种子已经封存，不能再换。", party.Party);
        db.Add(SealedSeed.Of(round, input.Party, input.Commitment(), input.Keeper, change));
    }, ct);
}
