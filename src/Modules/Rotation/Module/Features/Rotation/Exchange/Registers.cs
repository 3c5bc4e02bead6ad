using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Sheets;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The rows of the registers, in Chinese whatever the reader's language: a register is a document.</summary>
internal sealed class Registers(Names names, IStringLocalizer<Texts> texts, ExchangeKinds kinds)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>As the national teacher archive has them (交流轮岗).</summary>
    private static readonly IReadOnlyList<PaperColumn> MoveColumns =
    [
        new("原单位名称", Width: 20), new("姓名", Width: 10), new("教职工号", Width: 12), new("学段", Width: 8), new("任教学科", Width: 12), new("职称", Width: 12), new("职务", Width: 12), new("骨干", Width: 6), new("交流轮岗类型", Width: 16),
        new("是否调动人事关系", Width: 10), new("开始年月", Width: 10), new("结束年月", Width: 10), new("交流轮岗单位名称", Width: 20), new("备注", Width: 24, Wide: true),
    ];

    /// <param name="school">Only rows of this school; null for the whole district.</param>
    public async Task<PaperTable> ReadAsync(RotationDbContext db, ExchangeYear year, RegisterKind register, SchoolId? school, CancellationToken ct)
    {
        // The culture set here ends with this method.
        CultureInfo.CurrentUICulture = Chinese;
        var schools = await db.ExchangeSchools.AsNoTracking().Where(s => s.ExchangeId == year.Id).ToDictionaryAsync(s => s.SchoolId, ct);
        return register.Key switch
        {
            "eligible" => await MembersAsync(db, year, school, schools, Listing.Eligible, ct),
            "deferred" => await MembersAsync(db, year, school, schools, Listing.Deferred, ct),
            "summary" => await SummaryAsync(db, year, ct),
            "needs" => await NeedsAsync(db, year, school, schools, ct),
            _ => await MovesAsync(db, year, school, schools, register.Key, ct),
        };
    }

    private async Task<PaperTable> MembersAsync(RotationDbContext db, ExchangeYear year, SchoolId? school, Dictionary<SchoolId, ExchangeSchool> schools, Listing listing, CancellationToken ct)
    {
        var members = await db.ExchangeMembers.AsNoTracking().Where(m => m.ExchangeId == year.Id && m.Listed == listing && (school == null || m.SchoolId == school)).ToListAsync(ct);
        return PaperTable.Numbered(
            [
                new("学校", Width: 20), new("姓名", Width: 10), new("教职工号", Width: 12), new("性别", Width: 6), new("出生年月", ColumnFormat.Text, 10), new("学段", Width: 8), new("任教学科", Width: 12), new("职称", Width: 12),
                new("职务", Width: 12), new("骨干", Width: 6), PaperColumn.Whole("在本校年限", 10), new(listing == Listing.Deferred ? "暂缓原因" : "备注", Width: 36),
            ],
            members.OrderBy(m => schools[m.SchoolId].Code, StringComparer.Ordinal).ThenByDescending(m => m.Cohort).ThenBy(m => m.StaffNumber, StringComparer.Ordinal).Select(m => (IReadOnlyList<object?>)
            [
                schools[m.SchoolId].Name, m.Name, m.StaffNumber, names.Of("sex", m.Sex), m.BornOn.ToString("yyyy.MM", CultureInfo.InvariantCulture), names.Of("stage", m.Stage), names.Of("subject", m.Subject), names.Of("title", m.Title),
                names.Of("duty", m.Duty), m.IsBackbone ? "是" : "", m.YearsInSchool, m.Note ?? (listing == Listing.Deferred ? ExchangeText.Record(texts, m) : ""),
            ]));
    }

    private async Task<PaperTable> SummaryAsync(RotationDbContext db, ExchangeYear year, CancellationToken ct)
    {
        var rows = await ExchangeRows.ReadAsync(db, year.Id, kinds.Counting, ct);
        IReadOnlyList<object?> Line(string name, string? area, IReadOnlyList<ExchangeSchoolRow> of) =>
        [
            name, area, of.Sum(r => r.Members.Eligible), of.Sum(r => r.Members.Principals), of.Sum(r => r.Members.Middle), of.Sum(r => r.Members.AllBackbone), of.Sum(r => r.Members.Deferred), of.Sum(r => r.Members.Differences),
            of.Sum(r => r.School.FloorBackbone), of.Sum(r => r.School.FloorOrdinary), of.Sum(r => r.Moves.People), of.Sum(r => r.Moves.AllBackbone), of.Sum(r => r.Moves.Other),
        ];
        return new(
            [
                new("学校", Width: 22), new("区域", Width: 8), PaperColumn.Whole("符合条件"), PaperColumn.Whole("其中校级领导"), PaperColumn.Whole("其中中层干部"), PaperColumn.Whole("其中骨干"), PaperColumn.Whole("暂缓"), PaperColumn.Whole("与档案不一致"),
                PaperColumn.Whole("骨干指标"), PaperColumn.Whole("普通教师指标"), PaperColumn.Whole("推荐交流"), PaperColumn.Whole("推荐骨干"), PaperColumn.Whole("另有支教等"),
            ],
            [.. rows.Select(row => Line(row.School.Name, names.Of("locality", row.School.Area), [row])), Line("合计", "", rows)]);
    }

    private async Task<PaperTable> NeedsAsync(RotationDbContext db, ExchangeYear year, SchoolId? school, Dictionary<SchoolId, ExchangeSchool> schools, CancellationToken ct)
    {
        var needs = await db.ExchangeNeeds.AsNoTracking().Where(n => n.ExchangeId == year.Id && (school == null || n.SchoolId == school)).ToListAsync(ct);
        return PaperTable.Numbered([new("需求学校", Width: 22), new("区域", Width: 8), new("学段", Width: 8), new("学科", Width: 12), PaperColumn.Whole("人数"), new("骨干教师", Width: 10), new("要求", Width: 40)],
            needs.OrderBy(n => schools[n.SchoolId].Code, StringComparer.Ordinal).ThenBy(n => n.Subject, StringComparer.Ordinal).Select(n => (IReadOnlyList<object?>)
                [schools[n.SchoolId].Name, names.Of("locality", schools[n.SchoolId].Area), names.Of("stage", n.Stage), names.Of("subject", n.Subject), n.Count, n.Backbone ? "是" : "", n.Note]));
    }

    private async Task<PaperTable> MovesAsync(RotationDbContext db, ExchangeYear year, SchoolId? school, Dictionary<SchoolId, ExchangeSchool> schools, string key, CancellationToken ct)
    {
        var service = kinds.All.Where(kind => kind.Service).Select(kind => kind.Code).ToList();
        var moves = db.ExchangeMoves.AsNoTracking().Where(m => m.ExchangeId == year.Id && m.State != MoveState.Refused && (school == null || m.SchoolId == school));
        moves = key switch
        {
            "service" => moves.Where(m => service.Contains(m.Kind)),
            "backbone" => moves.Where(m => !service.Contains(m.Kind) && m.IsBackbone && m.Cohort != Cohort.MiddleLeader),
            "teachers" => moves.Where(m => !service.Contains(m.Kind) && !m.IsBackbone && m.Cohort != Cohort.MiddleLeader),
            "middle" => moves.Where(m => !service.Contains(m.Kind) && m.Cohort == Cohort.MiddleLeader),
            _ => moves.Where(m => m.State == MoveState.Approved || m.State == MoveState.Returned),
        };
        return PaperTable.Numbered(MoveColumns,
            (await moves.ToListAsync(ct)).OrderBy(m => schools[m.SchoolId].Code, StringComparer.Ordinal).ThenBy(m => m.StaffNumber, StringComparer.Ordinal)
                // A school does not see a placement before it is approved.
                .Select(m => Row(m, schools[m.SchoolId].Name, placed: school is null || m.IsOut)));
    }

    /// <summary>In which register a person stands.</summary>
    public string KindOf(ExchangeMove move) => kinds.Find(move.Kind) is { Service: true } ? "service" : move.Cohort == Cohort.MiddleLeader ? "middle" : move.IsBackbone ? "backbone" : "teachers";

    /// <summary>One person's form, in Chinese.</summary>
    public PaperTable FormOf(ExchangeMove move, string home)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Chinese;
        try
        {
            return new(MoveColumns, [Row(move, home, placed: move.IsOut)]);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private IReadOnlyList<object?> Row(ExchangeMove m, string home, bool placed) =>
    [
        home, m.Name, m.StaffNumber, names.Of("stage", m.Stage), names.Of("subject", m.Subject), names.Of("title", m.Title), names.Of("duty", m.Duty), m.IsBackbone ? "是" : "", names.Of("exchange-kind", m.Kind),
        placed && m.IsPlaced ? m.MovesRelation ? "是" : "否" : "", placed ? Month(m.BeginsOn) : null, placed ? Month(m.ReturnedOn ?? m.EndsOn) : null, placed ? m.ReceivingSchoolName : null, m.Note,
    ];

    private static string? Month(DateOnly? on) => on?.ToString("yyyy.MM", CultureInfo.InvariantCulture);
}
