using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>A sheet that was handed in: what it would change, and whether that was done. Undone as one step.</summary>
internal abstract class SheetUpload<TLine> where TLine : ISheetLine
{
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public Guid FileId { get; init; }
    public required string FileName { get; init; }
    public required string UploadedBy { get; init; }
    public DateTimeOffset UploadedAt { get; init; }

    [NotLogged]
    public required IReadOnlyList<TLine> Lines { get; init; }

    /// <summary>Rows with a fault; they are left out of <see cref="Lines"/>.</summary>
    public int Faulty { get; init; }

    public ScoreUploadState State { get; private set; }
    public DateTimeOffset? CommittedAt { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }
    public uint Version { get; private set; }

    public int Added => Lines.Count(l => l.Adds);
    public int Changed => Lines.Count(l => l.Changes);
    public int Same => Lines.Count - Added - Changed;

    public void Commit(DateTimeOffset now)
    {
        if (State != ScoreUploadState.Checked)
            throw new RuleBrokenException("这份表已经处理过，请刷新页面查看。");
        if (Added + Changed == 0)
            throw new RuleBrokenException("没有可以导入的行：全部相同或有误。");
        (State, CommittedAt) = (ScoreUploadState.Committed, now);
    }

    public void Undo(DateTimeOffset now)
    {
        if (State != ScoreUploadState.Committed)
            throw new RuleBrokenException("只有已导入的表才能撤销。");
        (State, UndoneAt) = (ScoreUploadState.Undone, now);
    }

    public void Drop()
    {
        if (State != ScoreUploadState.Checked)
            throw new RuleBrokenException("这份表已经处理过，请刷新页面查看。");
        State = ScoreUploadState.Dropped;
    }
}
