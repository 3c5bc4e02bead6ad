using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The one thing the bureau does next in an exchange.</summary>
internal static class ExchangeNext
{
    public static NextAct Of(ExchangeYear year, IReadOnlyList<ExchangeSchoolRow> rows, DateOnly today)
    {
        var dates = year.Timetable;
        var sent = rows.Count(row => row.School.Step == SchoolStep.Sent);
        var unsent = rows.Count(row => row.School.Step < SchoolStep.Sent);
        var late = rows.Count(row => row.School.Step < SchoolStep.Sent && row.IsLate(dates, today));
        var floors = rows.Count(row => row.School.Step == SchoolStep.Checked && row.School.FloorBackbone is null);
        var (unplaced, waiting) = (rows.Sum(row => row.Moves.Unplaced), rows.Sum(row => row.Moves.Waiting));
        var people = rows.Count(row => row.School.PeopleSentAt is null);
        if (!year.IsOpen)
            return new(new Sentence("{0} 人已批准交流", rows.Sum(row => row.Moves.Out)), "已经办结。期满返回在“人员安排”里登记。", "人员安排", "/Rotation/Exchange/Moves");
        if (sent > 0)
            return new(new Sentence("{0} 所学校的名单待审核", sent), new Sentence("系统按档案另算了一份，与学校名单不一致的已标出。还有 {0} 所学校没有上报。", unsent), "审核名单", "/Rotation/Exchange/Check");
        if (late > 0)
            return new(new Sentence("{0} 所学校逾期没有上报名单", late), new Sentence("截止 {0:M月d日}。确需补报的，写明理由后延期。", dates.ListsDueOn), "查看逾期学校", "/Rotation/Exchange/Show", "show=late#schools");
        if (floors > 0 && unsent == 0)
            return new(new Sentence("{0} 所学校还没有下达指标", floors), "系统按政策比例和各校符合条件人数，以最大余数法分好，可以逐校修改。", "下达指标", "/Rotation/Exchange/Floors");
        if (unsent > 0)
            return new(new Sentence("等待 {0} 所学校上报名单", unsent), new Sentence("截止 {0:M月d日}。学校核对、公示期满后上报。", dates.ListsDueOn), "查看学校", "/Rotation/Exchange/Show", "show=unsent#schools");
        if (unplaced > 0)
            return new(new Sentence("{0} 人待安排接收学校", unplaced), new Sentence("还有 {0} 所学校没有报送人选，截止 {1:M月d日}。", people, dates.PeopleDueOn), "安排", "/Rotation/Exchange/Moves", "show=unplaced");
        if (waiting > 0)
            return new(new Sentence("{0} 人待批准", waiting), "批准后写入教师档案：人事关系随调的换学校，其余的记为在外交流。", "批准", "/Rotation/Exchange/Moves", "show=waiting");
        return people > 0
            ? new(new Sentence("等待 {0} 所学校报送推荐人选", people), new Sentence("截止 {0:M月d日}，支教登记截止 {1:M月d日}。", dates.PeopleDueOn, dates.ServiceDueOn), "查看学校", "/Rotation/Exchange/Show", "show=people#schools")
            : new(new Sentence("{0} 人已批准交流", rows.Sum(row => row.Moves.Out)), "各校都已报送，人员都已批准，可以办结。");
    }

    public static bool MayClose(ExchangeYear year, IReadOnlyList<ExchangeSchoolRow> rows) =>
        year.IsOpen && rows.All(row => row.School.PeopleSentAt is not null && row.Moves.Waiting == 0);
}
