using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The bureau approves or refuses people put forward, and records who came back. The registry hears of it.</summary>
internal sealed class DecideMoves(Work<RotationDbContext> work, ExchangeKinds kinds)
{
    public Task<int> ApproveAsync(ExchangeId id, IReadOnlyCollection<Guid> chosen, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (year, moves) = await ChosenAsync(db, id, chosen, ct);
        moves.ForEach(move => move.Approve(change.At));
        db.Publish(new ExchangeApproved(year.DistrictId, year.Name, moves.ConvertAll(move => new ExchangeStay(move.Id.Value, move.TeacherId, $"交流〔{year.SchoolYear}〕{move.StaffNumber}号", kinds.Find(move.Kind)!.Stay,
            move.SchoolId, move.ReceivingSchoolId!.Value, move.BeginsOn!.Value, move.EndsOn, move.MovesRelation, move.Stage, move.Subject))));
        return moves.Count;
    }, ct);

    public Task<int> RefuseAsync(ExchangeId id, IReadOnlyCollection<Guid> chosen, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (_, moves) = await ChosenAsync(db, id, chosen, ct);
        moves.ForEach(move => move.Refuse(change.Reason, change.At));
        // Their schools may have fallen below their floor numbers: they may send others.
        var schools = moves.ConvertAll(move => move.SchoolId);
        foreach (var school in await db.ExchangeSchools.Where(s => s.ExchangeId == id && schools.Contains(s.SchoolId)).ToListAsync(ct))
            school.GivePeopleBack();
        return moves.Count;
    }, ct);

    public Task ReturnAsync(ExchangeId id, ExchangeMoveId move, DateOnly on, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var year = await db.ExchangeYears.AsNoTracking().OneAsync(y => y.Id == id, ct);
        var person = await db.ExchangeMoves.OneAsync(m => m.Id == move && m.ExchangeId == id, ct);
        db.Entry(person).Property(m => m.Version).OriginalValue = version;
        var minimum = PlacingMustBeAllowed.IsToCountryside(person.FromArea, person.ToArea) && person.Kind == "regular" ? year.Rules.Values.MinimumYears : null;
        person.Return(on, minimum is { } years ? person.BeginsOn?.AddYears(years) : null, change.Reason);
        db.Publish(new ExchangeEnded(person.DistrictId, person.Id.Value, person.TeacherId, on));
    }, ct);

    private static async Task<(ExchangeYear Year, List<ExchangeMove> Moves)> ChosenAsync(RotationDbContext db, ExchangeId id, IReadOnlyCollection<Guid> chosen, CancellationToken ct)
    {
        var year = await db.ExchangeYears.AsNoTracking().OneAsync(y => y.Id == id, ct);
        year.MustBeOpen();
        var ids = chosen.Select(x => new ExchangeMoveId(x)).ToList();
        var moves = await db.ExchangeMoves.Where(m => m.ExchangeId == id && ids.Contains(m.Id)).OrderBy(m => m.StaffNumber).ToListAsync(ct);
        return moves.Count == 0 ? throw new RuleBrokenException("请先勾选要办理的教师。") : (year, moves);
    }
}
