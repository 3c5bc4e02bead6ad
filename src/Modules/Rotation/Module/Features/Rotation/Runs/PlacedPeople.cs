using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Who the published run placed, and where.</summary>
internal static class PlacedPeople
{
    public static async Task<IReadOnlyList<(Entrant Person, Post Post)>> ReadAsync(RotationDbContext db, Round round, CancellationToken ct) =>
        (await (from placement in db.Placements
                where placement.RunId == round.PublishedRunId && placement.PostId != null
                join entrant in db.Entrants on placement.EntrantId equals entrant.Id
                join post in db.Posts on placement.PostId equals (PostId?)post.Id
                orderby post.Code, entrant.StaffNumber
                select new { entrant, post }).AsNoTracking().ToListAsync(ct)).ConvertAll(p => (p.entrant, p.post));
}
