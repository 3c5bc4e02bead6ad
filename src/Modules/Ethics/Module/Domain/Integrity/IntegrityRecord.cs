using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Integrity;

/// <summary>失信记录: it holds from a day to a day, and may end earlier by repair (信用修复).</summary>
internal sealed class IntegrityRecord
{
    public IntegrityRecordId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId TeacherId { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }
    public required string SchoolName { get; init; }
    public IntegrityMatter Matter { get; init; }
    public required string Facts { get; init; }
    public required string DecidedBy { get; init; }
    public string? Document { get; init; }
    public DateOnly FromOn { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly ToOn { get; init; }

    /// <summary>Why the term is longer than the usual limit.</summary>
    public string? LongerWhy { get; init; }

    public Guid? EvidenceFileId { get; init; }
    public DateOnly? EndedOn { get; private set; }
    public string? EndedWhy { get; private set; }
    public uint Version { get; private set; }

    public bool Holds(DateOnly on) => on >= FromOn && on <= ToOn && (EndedOn is not { } ended || on < ended);

    public static void MustHaveTerm(DateOnly from, DateOnly to, int mostMonths, string? longerWhy, DateOnly today)
    {
        if (from > today)
            throw new RuleBrokenException("记录日期不能晚于今天。");
        if (to <= from)
            throw new RuleBrokenException("失信记录须有期限，截止日期应晚于记录日期。");
        if (to > from.AddMonths(mostMonths) && string.IsNullOrWhiteSpace(longerWhy))
            throw new RuleBrokenException("期限超过 {0} 个月，须写明依据。", mostMonths);
    }

    public void End(DateOnly on, string? why, DateOnly today)
    {
        if (EndedOn is not null || !Holds(today))
            throw new RuleBrokenException("这条记录已经到期或者提前结束。");
        if (on < FromOn || on > today)
            throw new RuleBrokenException("日期应在 {0} 与今天之间。", FromOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("提前结束须写明理由。");
        (EndedOn, EndedWhy) = (on, why.Trim());
    }
}
