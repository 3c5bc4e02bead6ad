using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>What a school attached: for the school, the teacher herself and the bureau.</summary>
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : EvidencePage(work, files)
{
    public Task<IActionResult> OnGetAsync(Guid id, Guid exemption, CancellationToken ct)
    {
        var (round, asked) = (new RoundId(id), new ExemptionId(exemption));
        return HandOutAsync(db => db.Exemptions.Where(e => e.Id == asked && e.RoundId == round).Select(e => e.EvidenceFileId), ct);
    }
}
