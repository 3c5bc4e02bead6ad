using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Reserve;

/// <summary>Posts of the pool that a school may use until a day. They may come back in parts.</summary>
internal sealed class ReserveLoan
{
    public ReserveLoanId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public int Posts { get; init; }
    public int Returned { get; private set; }
    public required string Reason { get; init; }
    public required string DocumentNumber { get; init; }

    /// <summary>Code table "subject"; null where it is for no one subject.</summary>
    public string? Subject { get; init; }

    public DateOnly LentOn { get; init; }
    public DateOnly DueOn { get; init; }

    /// <summary>When the last of them came back.</summary>
    public DateOnly? ReturnedOn { get; private set; }

    public string? ReturnNote { get; private set; }
    public uint Version { get; private set; }

    public int Out => Posts - Returned;

    public bool IsOverdue(DateOnly today) => Out > 0 && DueOn < today;

    public void Return(int posts, string? note, DateOnly on, DateOnly today)
    {
        if (Out == 0)
            throw new RuleBrokenException("这笔周转编制已经全部归还，不能再还一次。");
        if (posts < 1 || posts > Out)
            throw new RuleBrokenException("还有 {0} 名没有归还，归还数应在 1 与 {0} 之间。", Out);
        if (on < LentOn || on > today)
            throw new RuleBrokenException("归还日期应在借出日期与今天之间。");
        Returned += posts;
        if (!string.IsNullOrWhiteSpace(note))
            ReturnNote = note.Trim();
        if (Out == 0)
            ReturnedOn = on;
    }
}
