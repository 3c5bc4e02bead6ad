using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>What a checked sheet would do, row by row; then commit, drop, or take back.</summary>
[Authorize("staffing.enrolment-confirm")]
internal sealed class ReviewModel(ImportDesk<StaffingDbContext> desk) : ImportReviewPage<StaffingDbContext>(desk)
{
    public override string ListAddress => "/Staffing/Enrolments/Import";

    protected override bool MayOpen(Import import) => import.Kind == EnrolmentImport.Kind;
}
