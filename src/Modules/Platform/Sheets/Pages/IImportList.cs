using Workforce.Platform.Sheets.Imports;

namespace Workforce.Platform.Sheets.Pages;

/// <summary>What the shared list of imports shows.</summary>
public interface IImportList
{
    WorkbookDefinition Workbook { get; }
    IReadOnlyList<Import> Imports { get; }

    /// <summary>Address of one import's page.</summary>
    string AddressOf(Import import);

    /// <summary>Where this list stands: its own address, for the template and the upload.</summary>
    string Address { get; }
}
