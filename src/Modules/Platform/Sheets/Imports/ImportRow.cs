using Workforce.Platform.Changes;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>One row of an import, as read and as compared with what is there.</summary>
[NotLogged]
public sealed class ImportRow
{
    public Guid ImportId { get; init; }
    public required string Sheet { get; init; }
    public int Number { get; init; }

    /// <summary>0, or which line of a row whose cells hold several.</summary>
    public int Part { get; init; }

    public Guid DistrictId { get; init; }
    public Guid? SchoolId { get; init; }

    /// <summary>What names the row, as typed.</summary>
    public required string Key { get; init; }

    /// <summary>JSON by column key, as understood; blank cells are not in it.</summary>
    public required string Given { get; init; }

    /// <summary>JSON by database column: what the sheet names and the database knows by id.</summary>
    public required string Resolved { get; init; }

    public RowResult Result { get; init; }

    /// <summary>The row it becomes or changes.</summary>
    public Guid? TargetId { get; init; }

    /// <summary>JSON by database column: what a changed row held before, only where it differs.</summary>
    public string? Old { get; init; }

    /// <summary>JSON by column key: <see cref="Old"/> in the sheet's words, for columns the database knows by id.</summary>
    public string? OldShown { get; init; }

    /// <summary>JSON array of {c, v, r, s, h}: column title, value, rule, severity, hint.</summary>
    public string Faults { get; init; } = "[]";
}
