using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>What a checked sheet of needs would do, row by row; then commit, drop, or take back.</summary>
[Authorize("rotation.run")]
internal sealed class ReviewModel(ImportDesk<RotationDbContext> desk) : ImportReviewPage<RotationDbContext>(desk)
{
    public override string ListAddress => $"/Rotation/PostPlans/Import/{Import.ContextId}";

    protected override bool MayOpen(Import import) => import.Kind == NeedsImport.Kind;
}
