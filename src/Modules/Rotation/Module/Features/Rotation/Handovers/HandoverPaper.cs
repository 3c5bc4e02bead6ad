using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Handovers;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Handovers;

/// <summary>The people who come and go with what is seen to, to print and sign.</summary>
internal sealed class HandoverPaper(ISchoolDirectory schools, Names names) : IPaper
{
    public string Key => "handover";
    public string Stage => PaperStages.Appointment;
    public string Title => "人员交接清单";
    public bool Landscape => true;
    public string? NotYet(Round round, PaperReaders reader) => round.PublishedRunId is null ? "公示之后才有调入、调出人员。" : null;

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var rows = await db.Handovers.AsNoTracking().Where(h => h.RoundId == scope.Round.Id && (scope.School == null || h.SchoolId == scope.School)).ToListAsync(ct);
        var places = await schools.FindAsync(rows.Select(h => h.SchoolId).Distinct().ToList(), ct);
        var items = scope.Round.Policy.Values.HandoverItems;
        return PaperTable.Numbered(
            [
                new("学校", Width: 20), new("调入或调出", Width: 10), new("姓名", Width: 10), new("教职工号", Width: 12), new("对方学校", Width: 20), new("岗位", Width: 16), new("职务", Width: 12), new("班主任", Width: 8), PaperColumn.Whole("周课时"),
                .. items.Select(item => new PaperColumn(item.Text, Width: 12)),
            ],
            rows.OrderBy(h => places.GetValueOrDefault(h.SchoolId)?.Code, StringComparer.Ordinal).ThenBy(h => h.Side).ThenBy(h => h.StaffNumber, StringComparer.Ordinal).Select(Row));

        IReadOnlyList<object?> Row(Handover h) =>
        [
            places.GetValueOrDefault(h.SchoolId)?.Name, h.Side == HandoverSide.In ? "调入" : "调出", h.Name, h.StaffNumber, h.OtherSchoolName, $"{names.Canonical("stage", h.Stage)}{names.Canonical("subject", h.Subject)} {h.PostCode}",
            h.Duty == "none" ? "" : names.Canonical("duty", h.Duty), h.IsClassTeacher ? "是" : "", h.WeeklyPeriods, .. items.Select(item => !item.Concerns(h) ? "—" : h.CheckOf(item) is { } check ? $"{check.By} {Calendar.On(check.At):yyyy-MM-dd}" : ""),
        ];
    }
}
