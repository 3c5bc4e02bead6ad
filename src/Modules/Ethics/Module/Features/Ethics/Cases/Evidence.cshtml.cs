using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Hands a piece of evidence to a handler of its case, unchanged or not at all.</summary>
[Authorize("ethics.cases")]
internal sealed class EvidenceModel(Work<EthicsDbContext> work, FileStore files) : WorkforcePage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.Evidence.AsNoTracking().SingleOrDefaultAsync(e => e.Id == new EvidenceId(evidence) && e.CaseId == new CaseId(id), ct), ct) is not { } piece || await files.FindAsync(piece.FileId, ct) is not { } stored)
            return NotFound();
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stored.Content)) == piece.Sha256
            ? File(stored.Content, stored.ContentType, stored.Name)
            : throw new InvalidOperationException("An evidence file is not what was handed in: its hash differs.");
    }
}
