using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Features.Rotation.Registrations;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>A school puts forward who of its teachers need not compete.</summary>
internal sealed class ProposeExemptions(Work<RotationDbContext> work, Candidates candidates)
{
    /// <summary>Those whom a rule names; the ground is computed anew, whatever the form says.</summary>
    public async Task<int> HandleAsync(Round round, SchoolId school, IReadOnlyCollection<Guid> chosen, Change change, CancellationToken ct)
    {
        if (chosen.Count == 0)
            throw new RuleBrokenException("请先勾选要提出的教师。");
        var (byRule, _) = await candidates.OfAsync(round, school, ct);
        var named = byRule.Where(candidate => chosen.Contains(candidate.Teacher.Id.Value)).ToList();
        await SaveAsync(round.Id, named.Select(candidate => (candidate.Teacher, candidate.Grounds[0], (string?)null)).ToList(), change, ct);
        return named.Count;
    }

    /// <summary>Somebody whom no rule of the record names, such as a pregnancy: with a reason and its evidence.</summary>
    public async Task HandleAsync(Round round, SchoolId school, ByHandForm form, Change change, CancellationToken ct)
    {
        var teacher = (await candidates.FactsAsync(round, school, ct)).FirstOrDefault(t => t.StaffNumber == form.StaffNumber?.Trim())
            ?? throw new RuleBrokenException("本校没有工号为 {0} 的在编教师。", form.StaffNumber ?? "");
        if (change.EvidenceFileId is null)
            throw new RuleBrokenException("请附上证明材料。");
        var note = form.Note!.Trim();
        await SaveAsync(round.Id, [(teacher, new(form.Kind, Ground.Typed, "{0}", [note], form.Protected), note)], change, ct);
    }

    private Task SaveAsync(RoundId id, IReadOnlyList<(TeacherFacts Teacher, Ground Ground, string? Note)> named, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExemptionsChangeOnlyInDraft.Check(round);
        var ids = named.Select(n => n.Teacher.Id).ToList();
        await RegisteredCompeteElsewhere.CheckAsync(db, id, round.Policy.Values, ids, ct);
        var known = await db.Exemptions.Where(e => e.RoundId == id && ids.Contains(e.TeacherId)).ToDictionaryAsync(e => e.TeacherId, ct);
        foreach (var (teacher, ground, note) in named)
        {
            if (!known.TryGetValue(teacher.Id, out var exemption))
                db.Add(exemption = New(id, teacher, ground));
            if (exemption.State != ExemptionState.Approved || named.Count == 1)
                exemption.Propose(ground, note, change.EvidenceFileId, change.At);
        }
    }, ct);

    private static Exemption New(RoundId round, TeacherFacts teacher, Ground ground) => new()
    {
        Id = new(Guid.CreateVersion7()),
        RoundId = round,
        DistrictId = teacher.DistrictId,
        SchoolId = teacher.SchoolId,
        TeacherId = teacher.Id,
        StaffNumber = teacher.StaffNumber,
        Name = teacher.Name,
        Ground = ground,
    };
}
