using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>A school's part in an exchange: its lists from draft to checked, its floor numbers, its persons put forward.</summary>
internal sealed class ExchangeSchool
{
    public ExchangeId ExchangeId { get; init; }
    public SchoolId SchoolId { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary>Code table "locality".</summary>
    public required string Area { get; init; }

    public string? Cluster { get; init; }
    public SchoolStep Step { get; private set; }
    public DateOnly? PostedOn { get; private set; }

    /// <summary>Last day of the notice, included.</summary>
    public DateOnly? PostedUntil { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }
    public string? SentBy { get; private set; }
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>Why the bureau gave the lists back.</summary>
    public string? ReturnedWhy { get; private set; }

    /// <summary>Until when the bureau lets this school be late, for lists and persons alike.</summary>
    public DateOnly? ExtendedTo { get; private set; }

    public string? ExtendedWhy { get; private set; }

    /// <summary>At least so many backbone teachers; null until the bureau says.</summary>
    public int? FloorBackbone { get; private set; }

    public int? FloorOrdinary { get; private set; }
    public DateTimeOffset? PeopleSentAt { get; private set; }
    public string? PeopleSentBy { get; private set; }
    public uint Version { get; private set; }

    public bool TakesLists => Step is SchoolStep.Listing;

    public void MustTakeLists()
    {
        if (Step == SchoolStep.Posted)
            throw new RuleBrokenException("名单正在公示，不能再改；要改请先撤下公示。");
        if (Step != SchoolStep.Listing)
            throw new RuleBrokenException("名单已经上报，不能再改；要改请区人事科退回。");
    }

    public void Post(DateOnly today, Term notice, WorkingDays calendar)
    {
        MustTakeLists();
        (Step, PostedOn, PostedUntil) = (SchoolStep.Posted, today, notice.After(today, calendar));
    }

    /// <summary>Takes the notice down, to change the lists; it runs anew afterwards.</summary>
    public void TakeDown()
    {
        if (Step != SchoolStep.Posted)
            throw new RuleBrokenException("名单没有在公示。");
        (Step, PostedOn, PostedUntil) = (SchoolStep.Listing, null, null);
    }

    public void Send(DateOnly today, DateOnly dueOn, string by, DateTimeOffset now)
    {
        if (Step is SchoolStep.Sent or SchoolStep.Checked)
            throw new RuleBrokenException("名单已于 {0} 上报，不用再报。", Calendar.On(SentAt!.Value).ToString("yyyy-MM-dd"));
        if (PostedUntil is not { } until)
            throw new RuleBrokenException("名单先在校内公示，期满后才能上报。");
        if (today <= until)
            throw new RuleBrokenException("公示到 {0} 才期满，期满后才能上报。", until.ToString("yyyy-MM-dd"));
        MustBeInTime(today, dueOn);
        (Step, SentAt, SentBy, ReturnedWhy) = (SchoolStep.Sent, now, by, null);
    }

    public void Check(DateTimeOffset now)
    {
        if (Step != SchoolStep.Sent)
            throw new RuleBrokenException("{0}没有待审核的名单。", Name);
        (Step, CheckedAt) = (SchoolStep.Checked, now);
    }

    public void GiveBack(string? why)
    {
        if (Step is not (SchoolStep.Sent or SchoolStep.Checked))
            throw new RuleBrokenException("{0}的名单还没有上报。", Name);
        if (PeopleSentAt is not null)
            throw new RuleBrokenException("{0}已经报送推荐人选，名单不能再退回。", Name);
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("退回须写明理由，学校看得到。");
        (Step, PostedOn, PostedUntil, SentAt, SentBy, CheckedAt, ReturnedWhy) = (SchoolStep.Listing, null, null, null, null, null, why.Trim());
    }

    public void Extend(DateOnly to, DateOnly today, string? why)
    {
        if (to < today)
            throw new RuleBrokenException("延期到的日子已经过去。");
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("延期须写明理由。");
        (ExtendedTo, ExtendedWhy) = (to, why.Trim());
    }

    public void SetFloors(int backbone, int ordinary, int eligibleBackbone, int eligibleOrdinary)
    {
        if (backbone < 0 || ordinary < 0 || backbone > eligibleBackbone || ordinary > eligibleOrdinary)
            throw new RuleBrokenException("{0}：指标不能超过符合条件的人数（骨干 {1} 人、普通 {2} 人）。", Name, eligibleBackbone, eligibleOrdinary);
        if (PeopleSentAt is not null && (backbone, ordinary) != (FloorBackbone, FloorOrdinary))
            throw new RuleBrokenException("{0}已经报送推荐人选，指标不能再改。", Name);
        (FloorBackbone, FloorOrdinary) = (backbone, ordinary);
    }

    public void MustTakePeople()
    {
        if (Step != SchoolStep.Checked)
            throw new RuleBrokenException("名单审核通过之后才能推荐人选。");
        if (PeopleSentAt is not null)
            throw new RuleBrokenException("推荐人选已于 {0} 报送，不能再改。", Calendar.On(PeopleSentAt.Value).ToString("yyyy-MM-dd"));
    }

    public void SendPeople(int backbone, int ordinary, DateOnly today, DateOnly dueOn, string by, DateTimeOffset now)
    {
        MustTakePeople();
        if (FloorBackbone is not { } leastBackbone || FloorOrdinary is not { } leastOrdinary)
            throw new RuleBrokenException("区人事科还没有下达指标。");
        if (backbone < leastBackbone || ordinary < leastOrdinary)
            throw new RuleBrokenException("还差 {0} 名骨干、{1} 名普通教师才够指标。", Math.Max(0, leastBackbone - backbone), Math.Max(0, leastOrdinary - ordinary));
        MustBeInTime(today, dueOn);
        (PeopleSentAt, PeopleSentBy) = (now, by);
    }

    public void GivePeopleBack() => (PeopleSentAt, PeopleSentBy) = (null, null);

    public DateOnly DueOn(DateOnly ofAll) => ExtendedTo is { } later && later > ofAll ? later : ofAll;

    public void MustBeInTime(DateOnly today, DateOnly dueOn)
    {
        if (today > DueOn(dueOn))
            throw new RuleBrokenException("{0} 已经截止。确需补报的，请区人事科写明理由延期。", DueOn(dueOn).ToString("yyyy-MM-dd"));
    }
}
