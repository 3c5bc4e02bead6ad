using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Contracts;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>One contract, or all within reach, on A4. Row-level security lets a teacher print her own, a principal those of her school.</summary>
[Authorize("rotation.papers")]
internal sealed class PrintModel(Work<RotationDbContext> work) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Contract { get; set; }

    public IReadOnlyList<EmploymentContract> Contracts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var one = Contract is { } id ? new ContractId(id) : (ContractId?)null;
        Contracts = await work.ReadAsync(db => db.Contracts.AsNoTracking().Where(c => c.RoundId == new RoundId(Id) && (one == null || c.Id == one)).OrderBy(c => c.Number).ToListAsync(ct), ct);
        return Contracts.Count == 0 ? NotFound() : Page();
    }
}
