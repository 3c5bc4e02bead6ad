using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>What a school attached to a deferral: for the school, the teacher herself and the bureau.</summary>
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : EvidencePage(work, files)
{
    public Task<IActionResult> OnGetAsync(Guid id, Guid member, CancellationToken ct)
    {
        var (exchange, asked) = (new ExchangeId(id), new ExchangeMemberId(member));
        return HandOutAsync(db => db.ExchangeMembers.Where(m => m.Id == asked && m.ExchangeId == exchange).Select(m => m.EvidenceFileId), ct);
    }
}
