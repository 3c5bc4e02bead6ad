using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>What a checked sheet of posts would do, row by row; then commit, drop, or take back.</summary>
[Authorize("rotation.run")]
internal sealed class ReviewModel(ImportDesk<RotationDbContext> desk) : ImportReviewPage<RotationDbContext>(desk)
{
    public override string ListAddress => $"/Rotation/Posts/Import/{Import.ContextId}";

    protected override bool MayOpen(Import import) => import.Kind == PostsImport.Kind;
}
