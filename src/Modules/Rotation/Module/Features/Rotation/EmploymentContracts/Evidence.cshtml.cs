using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Contracts;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>The signed copy: for the two parties and the bureau.</summary>
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : EvidencePage(work, files)
{
    public Task<IActionResult> OnGetAsync(Guid id, Guid contract, CancellationToken ct)
    {
        var (round, asked) = (new RoundId(id), new ContractId(contract));
        return HandOutAsync(db => db.Contracts.Where(c => c.Id == asked && c.RoundId == round).Select(c => c.SignedFileId), ct);
    }
}
