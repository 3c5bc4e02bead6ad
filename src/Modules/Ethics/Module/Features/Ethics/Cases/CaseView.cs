using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>A case with everything that is shown of it. The confidential part is not in here.</summary>
internal sealed record CaseView(Case Case, IReadOnlyList<CaseHandler> Handlers, IReadOnlyList<Statement> Statements, IReadOnlyList<Evidence> Evidence, Decision? Decision, IReadOnlyList<ServedPaper> Papers, IReadOnlyList<CaseAppeal> Appeals, IReadOnlyList<Bar> Bars, IReadOnlyList<JournalLine> Journal)
{
    public ServedPaper? DecisionPaper => Papers.FirstOrDefault(p => p.Kind == PaperKind.Decision);

    public static async Task<CaseView?> FindAsync(EthicsDbContext db, CaseId id, CancellationToken ct) =>
        await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } about ? null : new(about,
            await db.CaseHandlers.AsNoTracking().Where(h => h.CaseId == id).OrderBy(h => h.Since).ToListAsync(ct),
            await db.Statements.AsNoTracking().Where(s => s.CaseId == id).OrderBy(s => s.On).ToListAsync(ct),
            await db.Evidence.AsNoTracking().Where(e => e.CaseId == id).OrderBy(e => e.AddedOn).ToListAsync(ct),
            await db.Decisions.AsNoTracking().SingleOrDefaultAsync(d => d.CaseId == id, ct),
            await db.ServedPapers.AsNoTracking().Where(p => p.CaseId == id).OrderBy(p => p.ServedOn).ToListAsync(ct),
            await db.CaseAppeals.AsNoTracking().Where(a => a.CaseId == id).OrderBy(a => a.FiledOn).ToListAsync(ct),
            await db.Bars.AsNoTracking().Where(b => b.CaseId == id).OrderBy(b => b.Scope).ToListAsync(ct),
            await db.JournalLines.AsNoTracking().Where(l => l.CaseId == id).OrderBy(l => l.At).ThenBy(l => l.Id).ToListAsync(ct));
}
