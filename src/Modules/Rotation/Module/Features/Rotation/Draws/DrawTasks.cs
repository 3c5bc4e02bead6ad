using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>What waits for somebody who is a party to a draw: to seal before the lists close, to reveal after the public draw.</summary>
internal sealed class DrawTasks(Work<RotationDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.Inspector)
            return [];
        return await work.ReadAsync(async db =>
        {
            var rounds = await db.Rounds.AsNoTracking().Where(r => r.State == RoundState.Choosing || r.State == RoundState.Locked).ToListAsync(ct);
            var ids = rounds.Select(r => r.Id).ToList();
            var seeds = (await db.SealedSeeds.AsNoTracking().Where(s => ids.Contains(s.RoundId)).ToListAsync(ct)).ToLookup(s => s.RoundId);
            return rounds.SelectMany(round => PartySeat.Of(round, seeds[round.Id].ToList()).Where(seat => PartiesActForThemselves.May(actor, seat.Party)).Select(seat => TaskOf(round, seat))).OfType<HomeTask>().ToList();
        }, ct);
    }

    private HomeTask? TaskOf(Round round, PartySeat seat)
    {
        var page = $"/Rotation/Draws/Show/{round.Id.Value}";
        if (round.State == RoundState.Choosing && seat.Seed is null && calendar.Now < round.Dates.ChoicesDueAt)
            return new(texts["封存抽签种子"], texts["{0}：志愿截止前封存，过后不能补。", round.Name], page, "lock", DueOn: Calendar.On(round.Dates.ChoicesDueAt));
        return round is { State: RoundState.Locked, Draw: not null } && seat.Seed is { IsSettled: false }
            ? new(texts["公开抽签种子"], texts["{0}：公开抽签的号码已录入。", round.Name], page, "lock-open", DueOn: round.Dates.DrawOn)
            : null;
    }
}
