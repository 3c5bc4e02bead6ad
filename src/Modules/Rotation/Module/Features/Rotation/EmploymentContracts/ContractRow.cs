using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Contracts;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>A contract in a list.</summary>
internal sealed record ContractRow(ContractId Id, string Number, string Name, string School, ContractTerm Term, DateOnly? SignedOn, uint Version)
{
    public static IQueryable<ContractRow> Query(RotationDbContext db, RoundId round, SchoolId? school) =>
        from contract in db.Contracts.AsNoTracking()
        where contract.RoundId == round && (school == null || contract.SchoolId == school)
        join appointment in db.Appointments on contract.AppointmentId equals appointment.Id
        join entrant in db.Entrants on appointment.EntrantId equals entrant.Id
        join post in db.Posts on appointment.PostId equals post.Id
        orderby contract.Number
        select new ContractRow(contract.Id, contract.Number, entrant.Name, post.SchoolName, contract.Term, contract.SignedOn, contract.Version);
}
