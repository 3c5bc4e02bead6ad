using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Rotation.Data;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Waiting;

/// <summary>待岗人员名册.</summary>
internal sealed class WaitingPaper(IStringLocalizer<Texts> texts) : IPaper
{
    public string Key => "waiting-people";
    public string Stage => PaperStages.Afterwards;
    public string Title => "待岗人员名册";
    public PaperReaders Readers => PaperReaders.Bureau;

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var rows = await (from waiting in db.WaitingCases
                          where waiting.RoundId == scope.Round.Id
                          join entrant in db.Entrants on waiting.EntrantId equals entrant.Id
                          orderby waiting.StartedOn, waiting.StaffNumber
                          select new { waiting, entrant.HomeSchoolName }).AsNoTracking().ToListAsync(ct);
        return PaperTable.Numbered(
            [new("姓名", Width: 10), new("教职工号", Width: 12), new("原校", Width: 20), new("待岗开始", Width: 12), new("工资", Width: 18), new("最长到", Width: 12), new("结果", Width: 12), new("日期", Width: 12), new("依据", Width: 24)],
            rows.Select(r => (IReadOnlyList<object?>)
            [
                r.waiting.Name, r.waiting.StaffNumber, r.HomeSchoolName, r.waiting.StartedOn.ToString("yyyy-MM-dd", null), WaitingWords.Pay(texts, r.waiting.Pay), r.waiting.LimitOn?.ToString("yyyy-MM-dd", null),
                r.waiting.Outcome is { } outcome ? texts[outcome.Title()].Value : null, r.waiting.EndedOn?.ToString("yyyy-MM-dd", null), r.waiting.EndedWhy,
            ]));
    }
}
