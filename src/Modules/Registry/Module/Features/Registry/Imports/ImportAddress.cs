using Workforce.Platform.Sheets.Imports;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>Where an import and its like are looked at.</summary>
internal static class ImportAddress
{
    public static string Of(Import import) => $"/Registry/Imports/Show/{import.Id}";

    public static string ListOf(Import import) => import.Kind == SchoolsWorkbook.Workbook.Name ? "/Registry/Imports/schools" : "/Registry/Imports";
}
