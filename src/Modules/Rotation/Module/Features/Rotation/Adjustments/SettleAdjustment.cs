using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Settles what goes into the next proposal: conditions for all, seats of a post, who takes part, and pairs by name.</summary>
internal sealed class SettleAdjustment(Work<RotationDbContext> work, AdjustmentModels models)
{
    public Task TermsAsync(RoundId id, uint version, AdjustmentTerms terms, Change change, CancellationToken ct) => EditAsync(id, version, change, async (db, adjustment) =>
    {
        if (terms.BySheet && !await db.SchoolDistances.AnyAsync(d => d.RoundId == id, ct))
            throw new RuleBrokenException("还没有导入距离表，请先导入，或按坐标计算。");
        if ((terms.CapMetres is { } cap && (adjustment.Terms.CapMetres is not { } before || cap != before) || terms.ProtectedCapMetres != adjustment.Terms.ProtectedCapMetres) && string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("改动距离上限须写明理由。");
        adjustment.Terms = terms;
    }, ct);

    public Task SeatsAsync(RoundId id, uint version, PostId post, int extra, int minimum, Change change, CancellationToken ct) => EditAsync(id, version, change, async (db, adjustment) =>
    {
        var left = (await models.PostsAsync(db, adjustment, ct)).FirstOrDefault(open => open.Post.Id == post)?.Left ?? throw new RuleBrokenException("本轮没有这个岗位。");
        var seats = await db.AdjustmentSeats.SingleOrDefaultAsync(s => s.AdjustmentId == adjustment.Id && s.PostId == post, ct);
        if (seats is null)
            db.Add(seats = new() { AdjustmentId = adjustment.Id, PostId = post, DistrictId = adjustment.DistrictId });
        seats.Settle(extra, minimum, change.Reason, left);
    }, ct);

    /// <summary>One minimum for every post of an area that has seats.</summary>
    /// <returns>For how many posts.</returns>
    public Task<int> MinimumForAreaAsync(RoundId id, uint version, string area, int minimum, Change change, CancellationToken ct) => EditAsync(id, version, change, async (db, adjustment) =>
    {
        var open = (await models.PostsAsync(db, adjustment, ct)).Where(post => post.Post.SchoolArea == area && post.Seats > 0).ToList();
        var known = await db.AdjustmentSeats.Where(s => s.AdjustmentId == adjustment.Id).ToDictionaryAsync(s => s.PostId, ct);
        foreach (var post in open)
        {
            if (!known.TryGetValue(post.Post.Id, out var seats))
                db.Add(seats = new() { AdjustmentId = adjustment.Id, PostId = post.Post.Id, DistrictId = adjustment.DistrictId });
            seats.Settle(seats.Extra, Math.Min(minimum, post.Seats), seats.Reason ?? change.Reason, post.Left);
        }
        return open.Count;
    }, ct);

    public Task PersonAsync(RoundId id, uint version, EntrantId entrant, bool takesPart, Change change, CancellationToken ct) => EditAsync(id, version, change, async (db, adjustment) =>
        (await PersonAsync(db, adjustment, entrant, ct)).Take(takesPart, change.Reason), ct);

    /// <returns>How many people are left out.</returns>
    public Task<int> LeaveOutAsync(RoundId id, uint version, IReadOnlyCollection<Guid> chosen, Change change, CancellationToken ct) => EditAsync(id, version, change, async (db, adjustment) =>
    {
        var ids = chosen.Select(value => new EntrantId(value)).ToList();
        var people = await db.AdjustmentPeople.Where(p => p.AdjustmentId == adjustment.Id && ids.Contains(p.EntrantId)).ToListAsync(ct);
        if (people.Count == 0)
            throw new RuleBrokenException("请先勾选这次不安排的教师。");
        people.ForEach(person => person.Take(false, change.Reason));
        return people.Count;
    }, ct);

    /// <summary>What the records do not know: a pregnancy, an illness; with its evidence.</summary>
    public Task ProtectAsync(RoundId id, uint version, EntrantId entrant, ProtectionKind kind, Change change, CancellationToken ct) => EditAsync(id, version, change, async (db, adjustment) =>
    {
        if (string.IsNullOrWhiteSpace(change.Reason) || change.EvidenceFileId is null)
            throw new RuleBrokenException("登记受保护情形须写明情况并附证明。");
        var person = await PersonAsync(db, adjustment, entrant, ct);
        person.Protections = [.. person.Protections.Where(ground => ground.Kind != kind), new(kind, "{0}", [change.Reason.Trim()])];
    }, ct);

    public Task PairAsync(RoundId id, uint version, EntrantId entrant, PostId post, PairKind kind, Change change, CancellationToken ct) => EditAsync(id, version, change, async (db, adjustment) =>
    {
        if (string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("指定或排除岗位须写明理由。");
        var person = await PersonAsync(db, adjustment, entrant, ct);
        if (!await db.Posts.AnyAsync(p => p.Id == post && p.RoundId == id, ct))
            throw new RuleBrokenException("本轮没有这个岗位。");
        // A pin replaces the pin before it, and a pair is either pinned or forbidden.
        var earlier = await db.AdjustmentPairs.Where(p => p.AdjustmentId == adjustment.Id && p.EntrantId == entrant && (p.PostId == post || kind == PairKind.Pinned && p.Kind == PairKind.Pinned)).ToListAsync(ct);
        db.RemoveRange(earlier);
        await db.SaveChangesAsync(ct);
        db.Add(new AdjustmentPair
        {
            Id = new(Guid.CreateVersion7()), AdjustmentId = adjustment.Id, DistrictId = adjustment.DistrictId, EntrantId = entrant, TeacherId = person.TeacherId,
            PostId = post, Kind = kind, Reason = change.Reason.Trim(), By = change.By.Name, At = change.At,
        });
        await db.SaveChangesAsync(ct);
        if (kind == PairKind.Pinned)
        {
            var (seeker, open, model) = await models.OneAsync(db, adjustment, entrant, ct);
            var refusals = model.Of(seeker, open.Single(o => o.Post.Id == post).Post).Refusals;
            if (refusals.Count > 0)
                throw new RuleBrokenException("{0}不能指定到这个岗位：有 {1} 条硬性条件不符合，见她的岗位表。", seeker.Entrant.Name, refusals.Count);
            if (open.Single(o => o.Post.Id == post).Seats == 0)
                throw new RuleBrokenException("这个岗位没有名额，请先增加名额。");
        }
    }, ct);

    public Task UnpairAsync(RoundId id, uint version, AdjustmentPairId pair, Change change, CancellationToken ct) => EditAsync(id, version, change, async (db, adjustment) =>
        db.Remove(await db.AdjustmentPairs.SingleOrDefaultAsync(p => p.Id == pair && p.AdjustmentId == adjustment.Id, ct) ?? throw new RuleBrokenException("这一条已经取消。")), ct);

    private static async Task<AdjustmentPerson> PersonAsync(RotationDbContext db, Adjustment adjustment, EntrantId entrant, CancellationToken ct) =>
        await db.AdjustmentPeople.SingleOrDefaultAsync(p => p.AdjustmentId == adjustment.Id && p.EntrantId == entrant, ct) ?? throw new RuleBrokenException("这位教师不在本次调剂里。");

    private Task EditAsync(RoundId id, uint version, Change change, Func<RotationDbContext, Adjustment, Task> edit, CancellationToken ct) =>
        EditAsync(id, version, change, async (db, adjustment) => { await edit(db, adjustment); return 0; }, ct);

    private Task<T> EditAsync<T>(RoundId id, uint version, Change change, Func<RotationDbContext, Adjustment, Task<T>> edit, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var adjustment = await db.TakeAdjustmentAsync(id, version, ct);
        adjustment.Edit(change.At);
        return await edit(db, adjustment);
    }, ct);
}
