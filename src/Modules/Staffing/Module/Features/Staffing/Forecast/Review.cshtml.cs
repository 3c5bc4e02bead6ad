using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>What a checked sheet of births and intakes would do, row by row; then commit, drop, or take back.</summary>
[Authorize("staffing.forecast-run")]
internal sealed class ReviewModel(ImportDesk<StaffingDbContext> desk) : ImportReviewPage<StaffingDbContext>(desk)
{
    public override string ListAddress => "/Staffing/Forecast/Import";

    protected override bool MayOpen(Import import) => import.Kind == ExpectationsImport.Kind;
}
