using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Workforce.Platform.Actors;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Registry.Data;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>Hand in a workbook of teachers or of schools. A principal hands in her own school's teachers only.</summary>
[Authorize("registry.import")]
internal sealed class IndexModel(ImportDesk<RegistryDbContext> desk) : ImportListPage<RegistryDbContext>(desk)
{
    public bool IsSchools => (string?)RouteData.Values["kind"] == "schools";
    public bool MayImportSchools => Actor.Role == Role.DistrictOfficer;
    public override string Address => IsSchools ? "/Registry/Imports/schools" : "/Registry/Imports";
    protected override string Kind => IsSchools ? SchoolsWorkbook.Workbook.Name : TeachersWorkbook.Workbook.Name;
    public override string AddressOf(Import import) => ImportAddress.Of(import);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (IsSchools && !MayImportSchools)
            context.Result = NotFound();
    }
}
