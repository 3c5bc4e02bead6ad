using System.ComponentModel.DataAnnotations;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>What an officer types about an exchange.</summary>
internal sealed class ExchangeForm
{
    [Required(ErrorMessage = "请填写名称。"), StringLength(60, ErrorMessage = "名称不超过 60 个字。")]
    public string Name { get; set; } = "";

    [Range(2020, 2100, ErrorMessage = "请填写学年开始的年份。")]
    public int SchoolYear { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? BaseOn { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? ListsDueOn { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? ServiceDueOn { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? PeopleDueOn { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? NextOn { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Reason { get; set; }

    public uint Version { get; set; }

    /// <summary>Dates other than the plan's need a reason.</summary>
    public ExchangeTimetable Timetable(ExchangeTimetable expected)
    {
        var typed = new ExchangeTimetable(ListsDueOn!.Value, ServiceDueOn!.Value, PeopleDueOn!.Value, NextOn!.Value);
        typed.Check();
        if (typed != expected && string.IsNullOrWhiteSpace(Reason))
            throw new RuleBrokenException("日期与政策值或原定日期不同，请写明理由。");
        return typed;
    }

    public static ExchangeForm Of(ExchangeYear year) => new()
    {
        Name = year.Name, SchoolYear = year.SchoolYear, BaseOn = year.BaseOn, ListsDueOn = year.Timetable.ListsDueOn, ServiceDueOn = year.Timetable.ServiceDueOn,
        PeopleDueOn = year.Timetable.PeopleDueOn, NextOn = year.Timetable.NextOn, Version = year.Version,
    };

    /// <summary>The next school year whose lists are not yet due.</summary>
    public static ExchangeForm Proposed(DateOnly today, ExchangePolicy policy)
    {
        var year = policy.Timetable.In(today.Year).ListsDueOn >= today ? today.Year : today.Year + 1;
        var dates = policy.Timetable.In(year);
        return new()
        {
            Name = $"{year}—{year + 1}学年教师交流轮岗", SchoolYear = year, BaseOn = new(year, 8, 31),
            ListsDueOn = dates.ListsDueOn, ServiceDueOn = dates.ServiceDueOn, PeopleDueOn = dates.PeopleDueOn, NextOn = dates.NextOn,
        };
    }
}
