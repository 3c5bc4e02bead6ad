using Microsoft.AspNetCore.Authorization;
using Workforce.Ethics.Data;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>What a checked sheet would do, row by row; then commit, drop, or take back.</summary>
[Authorize("ethics.appraisal-enter")]
internal sealed class ReviewModel(ImportDesk<EthicsDbContext> desk) : ImportReviewPage<EthicsDbContext>(desk)
{
    public override string ListAddress => $"/Ethics/Appraisals/Import/{Import.ContextId}";

    protected override bool MayOpen(Import import) => import.Kind == AppraisalsImport.Kind;
}
