using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Contracts;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>Draws up contracts for the appointments of a closed round. One that was signed is left alone.</summary>
internal sealed class DrawUpContracts(Work<RotationDbContext> work, ITeacherDirectory teachers, IOrganisation organisation, ContractDocument document)
{
    /// <returns>How many were drawn up.</returns>
    public async Task<int> AllAsync(RoundId id, Change change, CancellationToken ct) => await DrawUpAsync(id, await ReadAsync(id, null, ct), null, change, ct);

    /// <summary>Draws one up again, until retirement or for the plan's term.</summary>
    public async Task AgainAsync(RoundId id, ContractId contract, bool untilRetirement, uint version, Change change, CancellationToken ct) =>
        await DrawUpAsync(id, await ReadAsync(id, contract, ct), (contract, untilRetirement, version), change, ct);

    private Task<List<Row>> ReadAsync(RoundId id, ContractId? contract, CancellationToken ct) => work.ReadAsync(db =>
        (from appointment in db.Appointments
         where appointment.RoundId == id && (contract == null ? !db.Contracts.Any(c => c.AppointmentId == appointment.Id) : db.Contracts.Any(c => c.AppointmentId == appointment.Id && c.Id == contract))
         join entrant in db.Entrants on appointment.EntrantId equals entrant.Id
         join post in db.Posts on appointment.PostId equals post.Id
         orderby appointment.Number
         select new Row(appointment, entrant, post)).AsNoTracking().ToListAsync(ct), ct);

    private async Task<int> DrawUpAsync(RoundId id, List<Row> rows, (ContractId Id, bool UntilRetirement, uint Version)? again, Change change, CancellationToken ct)
    {
        if (rows.Count == 0)
            throw new RuleBrokenException("没有需要拟定的合同：办结之后才有聘任，已经拟定的不再重复。");
        var round = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
        var district = await organisation.FindDistrictAsync(round.DistrictId, ct) ?? throw new InvalidOperationException("The round's district is gone.");
        var facts = (await teachers.FactsAsync(rows.ConvertAll(r => r.Entrant.TeacherId), round.Dates.EffectiveOn, ct)).ToDictionary(f => f.Id);
        return await work.ChangeAsync(change, async db =>
        {
            var known = again is { } one ? await db.Contracts.OneAsync(c => c.Id == one.Id, ct) : null;
            foreach (var row in rows)
            {
                var fact = facts.GetValueOrDefault(row.Entrant.TeacherId);
                var term = ContractTermFollowsTheLaw.Of(round.Policy.Values, round.Dates.EffectiveOn, fact?.RetiresOn, row.Post.OfferedBy == row.Entrant.HomeSchoolId ? fact?.YearsInSchool ?? row.Entrant.YearsInSchool : 0, fact is { WorkYears: 0 }, again?.UntilRetirement ?? false);
                if (again is { UntilRetirement: true } && !term.UntilRetirement)
                    throw new RuleBrokenException("不符合订立至退休合同的条件（国务院令第652号第十四条）。");
                var written = document.Render(round, district, row.Appointment, row.Entrant, row.Post, term);
                if (known is not null)
                {
                    db.Entry(known).Property(c => c.Version).OriginalValue = again!.Value.Version;
                    known.DrawUp(term, written.Html, written.Sha256, change.At);
                    continue;
                }
                db.Add(new EmploymentContract
                {
                    Id = new(Guid.CreateVersion7()), RoundId = id, AppointmentId = row.Appointment.Id, DistrictId = round.DistrictId, TeacherId = row.Entrant.TeacherId, SchoolId = row.Post.OfferedBy,
                    Number = ContractDocument.NumberOf(row.Appointment), Term = term, Document = written.Html, Sha256 = written.Sha256, MadeAt = change.At,
                });
            }
            return rows.Count;
        }, ct);
    }

    private sealed record Row(Appointment Appointment, Entrant Entrant, Post Post);
}
