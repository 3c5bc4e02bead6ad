using Workforce.Platform.Sheets.Imports;

namespace Workforce.Platform.Sheets.Pages;

/// <summary>What the shared page of one import shows.</summary>
public interface IImportReview
{
    WorkbookDefinition Workbook { get; }
    Import Import { get; }

    /// <summary>The result the rows are narrowed to; null for all.</summary>
    RowResult? Result { get; }

    IReadOnlyList<ReviewRow> Rows { get; }
    int PageNumber { get; }
    int PageSize { get; }

    /// <summary>How many rows there are with <see cref="Result"/>.</summary>
    int Total { get; }

    /// <summary>Whether the reader started the work, and so may see its progress.</summary>
    bool IsOwn { get; }

    string ListAddress { get; }
    string Address { get; }
}
