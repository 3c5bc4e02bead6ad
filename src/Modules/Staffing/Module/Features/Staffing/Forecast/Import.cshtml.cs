using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Hand in births and expected intakes as a sheet.</summary>
[Authorize("staffing.forecast-run")]
internal sealed class ImportModel(ImportDesk<StaffingDbContext> desk) : ImportListPage<StaffingDbContext>(desk)
{
    public override string Address => "/Staffing/Forecast/Import";
    protected override string Kind => ExpectationsImport.Kind;
    public override string AddressOf(Import import) => $"/Staffing/Forecast/Review/{import.Id}";
}
