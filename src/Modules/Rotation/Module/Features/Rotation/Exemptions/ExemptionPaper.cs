using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Sheets;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>直聘人员名单, 免竞聘人员名单 and 暂缓人员名单: who was put forward and not refused. A school signs it before the bureau checks it.</summary>
internal sealed class ExemptionPaper(ExemptionKind kind, ITeacherDirectory teachers, ISchoolDirectory schools, Names names, IStringLocalizer<Texts> texts) : IPaper
{
    public string Key => kind switch { ExemptionKind.Direct => "direct", ExemptionKind.Exempt => "exempt", _ => "deferred" };
    public string Stage => RoundStages.Direct;
    public string Title => kind switch { ExemptionKind.Direct => "直聘人员名单", ExemptionKind.Exempt => "免竞聘人员名单", _ => "暂缓人员名单" };
    public bool Landscape => true;
    public IReadOnlyList<string> Signatures { get; } = ["学校负责人（签字、盖章）", "区人事科审核人", "日期"];

    public string? Note(Round round) => kind == ExemptionKind.Direct
        ? "直聘范围依照本轮方案，年龄和年限按基准日计算。"
        : "孕期、产期、哺乳期受《女职工劳动保护特别规定》保护，期间不降低工资、不解除聘用合同。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var asked = db.Exemptions.AsNoTracking().Where(e => e.RoundId == scope.Round.Id && e.Kind == kind && e.State != ExemptionState.Refused);
        if (scope.School is { } school)
            asked = asked.Where(e => e.SchoolId == school);
        var rows = await asked.ToListAsync(ct);
        var facts = (await teachers.FactsAsync(rows.ConvertAll(e => e.TeacherId), scope.Round.Dates.BaseOn, ct)).ToDictionary(t => t.Id);
        var places = await schools.FindAsync(rows.Select(e => e.SchoolId).Distinct().ToList(), ct);
        return PaperTable.Numbered(
            [
                new("学校", Width: 20), new("姓名", Width: 10), new("教职工号", Width: 12), new("性别", Width: 6), new("出生年月", ColumnFormat.Text, 10), new("任教学科", Width: 12),
                new("职务", Width: 12), new("职称", Width: 12), PaperColumn.Whole("教龄"), PaperColumn.Whole("校龄"), new("理由", Width: 36), new("核准情况", Width: 10),
            ],
            rows.OrderBy(e => places.GetValueOrDefault(e.SchoolId)?.Code, StringComparer.Ordinal).ThenBy(e => e.StaffNumber, StringComparer.Ordinal).Select(Row));

        IReadOnlyList<object?> Row(Exemption e)
        {
            var teacher = facts.GetValueOrDefault(e.TeacherId);
            return
            [
                places.GetValueOrDefault(e.SchoolId)?.Name, e.Name, e.StaffNumber, names.Of("sex", teacher?.Sex), teacher?.BornOn.ToString("yyyy.MM", null), names.Of("subject", teacher?.Subject),
                names.Of("duty", teacher?.Duty), names.Of("title", teacher?.Title), teacher?.TeachingYears, teacher?.YearsInSchool, ExemptionText.Of(texts, e.Ground), texts[e.State.Title()].Value,
            ];
        }
    }
}
