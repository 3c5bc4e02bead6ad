using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>Last days, included.</summary>
internal sealed record ExchangeTimetable(DateOnly ListsDueOn, DateOnly ServiceDueOn, DateOnly PeopleDueOn, DateOnly NextOn)
{
    public void Check()
    {
        if (ListsDueOn > ServiceDueOn || ServiceDueOn > PeopleDueOn || PeopleDueOn > NextOn)
            throw new RuleBrokenException("日期前后颠倒：依次为名单上报、支教登记、推荐人选、批准安排。");
    }
}
