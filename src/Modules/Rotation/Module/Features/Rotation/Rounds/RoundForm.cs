using System.ComponentModel.DataAnnotations;
using Workforce.Platform.Calendars;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>What an officer types about a round. Times are Chinese wall-clock times.</summary>
internal sealed record RoundForm
{
    [Required(ErrorMessage = "请填写轮次名称。"), StringLength(60, ErrorMessage = "名称不超过 60 个字。")]
    public string Name { get; set; } = "";

    [Range(2020, 2100, ErrorMessage = "请填写学年开始的年份。")]
    public int SchoolYear { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? BaseOn { get; set; }

    [Required(ErrorMessage = "请填写日期和时间。")]
    public DateTime? ChoicesOpenAt { get; set; }

    [Required(ErrorMessage = "请填写日期和时间。")]
    public DateTime? ChoicesDueAt { get; set; }

    [Required(ErrorMessage = "请填写日期和时间。")]
    public DateTime? ScoresDueAt { get; set; }

    [Required(ErrorMessage = "请填写日期和时间。")]
    public DateTime? ContestsDueAt { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? DrawOn { get; set; }

    [Required(ErrorMessage = "请写明以哪一次公开开奖作为抽签依据。"), StringLength(60, ErrorMessage = "不超过 60 个字。")]
    public string DrawAnnounced { get; set; } = "";

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? EffectiveOn { get; set; }

    [Range(1, 60, ErrorMessage = "公示期为 1 至 60 天。")]
    public int NoticeDays { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Reason { get; set; }

    public uint Version { get; set; }

    public RoundDates Dates() => new()
    {
        BaseOn = BaseOn!.Value,
        ChoicesOpenAt = At(ChoicesOpenAt),
        ChoicesDueAt = At(ChoicesDueAt),
        ScoresDueAt = At(ScoresDueAt),
        ContestsDueAt = At(ContestsDueAt),
        DrawOn = DrawOn!.Value,
        EffectiveOn = EffectiveOn!.Value,
    };

    public static RoundForm Of(Round round) => new()
    {
        Name = round.Name,
        SchoolYear = round.SchoolYear,
        BaseOn = round.Dates.BaseOn,
        ChoicesOpenAt = Stages.Local(round.Dates.ChoicesOpenAt),
        ChoicesDueAt = Stages.Local(round.Dates.ChoicesDueAt),
        ScoresDueAt = Stages.Local(round.Dates.ScoresDueAt),
        ContestsDueAt = Stages.Local(round.Dates.ContestsDueAt),
        DrawOn = round.Dates.DrawOn,
        DrawAnnounced = round.DrawAnnounced,
        EffectiveOn = round.Dates.EffectiveOn,
        NoticeDays = round.Notice.Days,
        Version = round.Version,
    };

    /// <summary>A calendar that works: seven working days to choose, five to score, the policy's term to contest, the draw on the day after.</summary>
    public static RoundForm Proposed(DateOnly today, WorkingDays calendar, RotationPolicy policy)
    {
        var opens = calendar.After(today, 5);
        var chosen = calendar.After(opens, 7);
        var scored = calendar.After(chosen, 5);
        var contested = policy.ContestDays.After(scored, calendar);
        var draw = calendar.After(contested, 1);
        var noticed = policy.Notice.After(draw, calendar);
        var year = noticed <= new DateOnly(noticed.Year, 9, 1) ? noticed.Year : noticed.Year + 1;
        return new()
        {
            Name = $"{year}—{year + 1}学年教师县管校聘",
            SchoolYear = year,
            BaseOn = new DateOnly(opens.Year, opens.Month, 1).AddDays(-1),
            ChoicesOpenAt = opens.ToDateTime(new(9, 0)),
            ChoicesDueAt = chosen.ToDateTime(new(17, 0)),
            ScoresDueAt = scored.ToDateTime(new(17, 0)),
            ContestsDueAt = contested.ToDateTime(new(17, 0)),
            DrawOn = draw,
            EffectiveOn = new DateOnly(year, 9, 1),
            NoticeDays = policy.Notice.Days,
        };
    }

    private static DateTimeOffset At(DateTime? typed) => Calendar.At(DateOnly.FromDateTime(typed!.Value), TimeOnly.FromDateTime(typed.Value));
}
