using Workforce.Platform.Data;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// A workbook that a module takes in: its sheets, the tables they become, and what follows from a commit. Registered with
/// <c>AddImport</c>; everything else is the same for all.
/// </summary>
public abstract class WorkbookImport<TDb> where TDb : ModuleDbContext
{
    public abstract WorkbookDefinition Workbook { get; }

    /// <summary>By name of the sheet. Sheets are handled in the workbook's order, so what others refer to comes first.</summary>
    public abstract IReadOnlyDictionary<string, SheetTarget> Targets { get; }

    /// <summary>Runs in the transaction of a commit, after the rows.</summary>
    /// <param name="changed">Ids of the added and changed rows, by name of the sheet.</param>
    public virtual Task CommittedAsync(TDb db, Import import, IReadOnlyDictionary<string, Guid[]> changed, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Runs in the transaction of an undo, after the rows; ids of added rows are gone by then.</summary>
    public virtual Task UndoneAsync(TDb db, Import import, IReadOnlyDictionary<string, Guid[]> changed, CancellationToken ct) => CommittedAsync(db, import, changed, ct);
}
