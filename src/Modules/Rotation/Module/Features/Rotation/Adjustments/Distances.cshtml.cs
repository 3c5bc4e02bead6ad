using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Hand in the sheet of distances while an adjustment is prepared.</summary>
[Authorize("rotation.run")]
internal sealed class DistancesModel(ImportDesk<RotationDbContext> desk) : RoundImportPage(desk, "/Rotation/Adjustments", DistancesImport.Kind)
{
    protected override Task<bool> TakesAsync(RotationDbContext db, Round round, CancellationToken ct) =>
        db.Adjustments.AnyAsync(a => a.RoundId == round.Id && a.State == AdjustmentState.Preparing, ct);
}
