using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>Hand in the district's sheet of pupils and classes.</summary>
[Authorize("staffing.enrolment-confirm")]
internal sealed class ImportModel(ImportDesk<StaffingDbContext> desk) : ImportListPage<StaffingDbContext>(desk)
{
    public override string Address => "/Staffing/Enrolments/Import";
    protected override string Kind => EnrolmentImport.Kind;
    public override string AddressOf(Import import) => $"/Staffing/Enrolments/Review/{import.Id}";
}
