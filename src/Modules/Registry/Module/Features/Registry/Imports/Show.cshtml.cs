using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Actors;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Registry.Data;

namespace Workforce.Registry.Features.Registry.Imports;

[Authorize("registry.import")]
internal sealed class ShowModel(ImportDesk<RegistryDbContext> desk) : ImportReviewPage<RegistryDbContext>(desk)
{
    public bool IsSchools => Import.Kind == SchoolsWorkbook.Workbook.Name;
    public override string ListAddress => ImportAddress.ListOf(Import);

    protected override bool MayOpen(Import import) =>
        import.Kind == TeachersWorkbook.Workbook.Name || import.Kind == SchoolsWorkbook.Workbook.Name && Actor.Role == Role.DistrictOfficer;
}
