using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Exams;

internal static class Candidates
{
    /// <summary>Everybody with a seat, in the order of seats.</summary>
    public static async Task<IReadOnlyList<CandidateRow>> ReadAsync(RotationDbContext db, RoundId round, CancellationToken ct)
    {
        var people = await (from candidate in db.ExamCandidates
                            where candidate.RoundId == round
                            join entrant in db.Entrants on candidate.EntrantId equals entrant.Id
                            orderby candidate.Room, candidate.Seat
                            select new { candidate, entrant }).AsNoTracking().ToListAsync(ct);
        var marks = (await db.ExamMarks.AsNoTracking().Where(m => m.RoundId == round).ToListAsync(ct)).ToLookup(m => m.EntrantId);
        return people.ConvertAll(p => new CandidateRow(p.candidate, p.entrant, marks[p.candidate.EntrantId].ToDictionary(m => m.Part)));
    }
}
