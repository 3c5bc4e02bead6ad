using Workforce.Platform.Changes;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// One uploaded workbook on its way: checked, reviewed, committed, perhaps undone. The rows it changes are logged one by one
/// when it is committed; its own states are not.
/// </summary>
[NotLogged]
public sealed class Import
{
    private const string NotDone = "后台没有办完，已按您的要求不再等待。数据没有任何改动，可以重新提交。";

    public Guid Id { get; init; }

    /// <summary>Name of the <see cref="WorkbookDefinition"/>.</summary>
    public required string Kind { get; init; }

    public Guid DistrictId { get; init; }

    /// <summary>Set when a principal uploads for her own school; nothing outside it is then accepted.</summary>
    public Guid? SchoolId { get; init; }

    /// <summary>What the rows belong to besides the place, such as a round; the module's SQL reads it as i.context_id.</summary>
    public Guid? ContextId { get; init; }

    public Guid FileId { get; init; }
    public required string FileName { get; init; }
    public Guid UploadedBy { get; init; }
    public required string UploadedByName { get; init; }
    public DateTimeOffset UploadedAt { get; init; }
    public ImportState State { get; private set; }

    /// <summary>A sentence when the file was refused, or when a commit or undo could not be done; {0} places in it.</summary>
    public string? Refusal { get; private set; }

    public IReadOnlyList<string> RefusalArguments { get; private set; } = [];
    public ImportSummary Summary { get; private set; } = ImportSummary.Empty;
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>Who asked for the last commit or undo: the change log names her.</summary>
    public Guid? AskedBy { get; private set; }

    public string? AskedByName { get; private set; }
    public string? AskedByRole { get; private set; }
    public string? StandsInFor { get; private set; }
    public string? Reason { get; private set; }
    public DateTimeOffset? CommittedAt { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>When its rows were cleared away because their time was over; then it can no longer be undone.</summary>
    public DateTimeOffset? RowsClearedAt { get; private set; }

    public uint Version { get; private set; }

    /// <summary>Whether its rows can be looked at.</summary>
    public bool HasRows => CheckedAt is not null && RowsClearedAt is null;

    public bool IsWorking => Awaits is not null;

    /// <summary>What the background still has to do; null when it is a person's turn.</summary>
    public ImportAct? Awaits => State switch
    {
        ImportState.Checking => ImportAct.Check,
        ImportState.Committing => ImportAct.Commit,
        ImportState.Undoing => ImportAct.Undo,
        _ => null,
    };

    /// <summary>Asks for a commit or an undo; the work follows in the background.</summary>
    /// <exception cref="RuleBrokenException">The import is not where that could be done.</exception>
    public void Ask(ImportAct act, Change change)
    {
        if (RowsClearedAt is not null)
            throw new RuleBrokenException("这份导入的逐行记录已过保留期限，不能再这样做。需要更正时，请导入一份新的工作簿。");
        State = (State, act) switch
        {
            (ImportState.Checked, ImportAct.Commit) when Summary.Added + Summary.Changed > 0 => ImportState.Committing,
            (ImportState.Checked, ImportAct.Commit) => throw new RuleBrokenException("没有可以导入的行：全部相同或有误。"),
            (ImportState.Committed, ImportAct.Undo) => ImportState.Undoing,
            (ImportState.Checked, ImportAct.Check) => ImportState.Checking,
            _ => throw new RuleBrokenException("这份导入现在不能这样做，请刷新页面查看它的状态。"),
        };
        (Refusal, RefusalArguments) = (null, []);
        (AskedBy, AskedByName, AskedByRole) = (change.By.AccountId, change.By.Name, change.By.Role.ToString());
        (StandsInFor, Reason) = (change.By.StandsInFor, change.Reason);
    }

    /// <summary>
    /// Decides against the import; or, while it waits for a worker that does not come, takes back what was asked. Nothing has
    /// been changed by then, because the work is one transaction.
    /// </summary>
    public void Drop()
    {
        (ImportState to, string? sentence) = State switch
        {
            ImportState.Checked or ImportState.Refused => (ImportState.Dropped, Refusal),
            ImportState.Checking => (ImportState.Dropped, null),
            ImportState.Committing => (ImportState.Checked, NotDone),
            ImportState.Undoing => (ImportState.Committed, NotDone),
            _ => throw new RuleBrokenException("这份导入现在不能放弃，请刷新页面查看它的状态。"),
        };
        (State, Refusal) = (to, sentence);
    }

    internal void Refuse(string sentence, IEnumerable<object> arguments) =>
        (State, Refusal, RefusalArguments) = (ImportState.Refused, sentence, [.. arguments.Select(a => a.ToString() ?? "")]);

    internal void Stop() => State = ImportState.Dropped;

    internal void FoundToBe(ImportSummary summary, DateTimeOffset at) => (State, Summary, CheckedAt) = (ImportState.Checked, summary, at);

    internal void Commit(DateTimeOffset at) => (State, CommittedAt) = (ImportState.Committed, at);

    internal void Undo(DateTimeOffset at) => (State, UndoneAt) = (ImportState.Undone, at);

    /// <summary>The act could not be done: back to where it was, and why.</summary>
    internal void StepBack(ImportState to, string sentence, params object[] arguments) =>
        (State, Refusal, RefusalArguments) = (to, sentence, [.. arguments.Select(a => a.ToString() ?? "")]);
}
