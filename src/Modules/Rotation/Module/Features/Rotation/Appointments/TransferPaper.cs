using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Appointments;

/// <summary>编制变动: whose establishment, personnel file and party membership go to another school; as a list, and as a form for each.</summary>
internal sealed class TransferPaper(PaperLayout layout, ITeacherDirectory teachers, Names names) : IPaper
{
    public string Key => layout == PaperLayout.Forms ? "transfer-form" : "transfers";
    public string Stage => PaperStages.Appointment;
    public string Title => layout == PaperLayout.Forms ? "教职工编制变动表" : "教职工编制变动名册";
    public PaperLayout Layout => layout;
    public bool Landscape => layout == PaperLayout.List;
    public IReadOnlyList<string> Signatures { get; } = ["调出学校", "调入学校", "教育局", "机构编制部门", "人力资源社会保障部门"];
    public string? NotYet(Round round, PaperReaders reader) => round.State == RoundState.Closed ? null : "办结之后才有";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var rows = await (from appointment in db.Appointments
                          where appointment.RoundId == scope.Round.Id && appointment.SchoolId != appointment.HomeSchoolId && (scope.School == null || appointment.SchoolId == scope.School)
                          join entrant in db.Entrants on appointment.EntrantId equals entrant.Id
                          join post in db.Posts on appointment.PostId equals post.Id
                          orderby appointment.Number
                          select new { Appointment = appointment, Entrant = entrant, Post = post }).AsNoTracking().ToListAsync(ct);
        var facts = (await teachers.FactsAsync(rows.ConvertAll(r => r.Entrant.TeacherId), scope.Round.Dates.BaseOn, ct)).ToDictionary(f => f.Id);
        IReadOnlyList<PaperColumn> columns =
        [
            new("姓名", Width: 10), new("教职工号", Width: 12), new("性别", Width: 6), new("出生年月", Width: 10), new("职称", Width: 12), new("编制性质", Width: 10), new("原单位", Width: 22), new("现单位", Width: 22),
            new("学段学科", Width: 14), new("等级", Width: 10), new("变动原因", Width: 14), new("变动日期", ColumnFormat.Date, 12), new("聘任编号", Width: 20),
        ];
        var cells = rows.ConvertAll(r => (IReadOnlyList<object?>)
        [
            r.Entrant.Name, r.Entrant.StaffNumber, names.Of("sex", facts.GetValueOrDefault(r.Entrant.TeacherId)?.Sex), facts.GetValueOrDefault(r.Entrant.TeacherId)?.BornOn.ToString("yyyy.MM", CultureInfo.InvariantCulture), names.Of("title", r.Entrant.Title), "事业编制",
            r.Entrant.HomeSchoolName, r.Post.SchoolName, names.Of("stage", r.Post.Stage) + names.Of("subject", r.Post.Subject), r.Post.Level is { } level ? names.Of("post-level-group", level) : null, "县管校聘跨校聘任", r.Appointment.EffectiveOn, r.Appointment.Number,
        ]);
        return layout == PaperLayout.Forms ? new(columns, cells) : PaperTable.Numbered(columns, cells);
    }
}
