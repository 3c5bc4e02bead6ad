using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Appeals;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>A teacher disputes a decision, or the bureau registers her letter. Terms are those of the day it is filed.</summary>
internal sealed class FileAppeal(Work<RotationDbContext> work, ITeacherDirectory teachers, IOrganisation organisation, AppealClocks clocks, Calendar calendar)
{
    public async Task<AppealId> HandleAsync(FileForm form, Change change, CancellationToken ct)
    {
        var today = Calendar.On(change.At);
        var teacher = await WhoAsync(form, change.By, ct);
        var district = await organisation.FindDistrictAsync(teacher.DistrictId, ct) ?? throw new RuleBrokenException("没有找到您所在的区。");
        var filedOn = change.By.Role == Role.Teacher ? today : form.FiledOn ?? today;
        if (filedOn > today)
            throw new RuleBrokenException("收到日期不能晚于今天。");
        var clock = await clocks.ForAsync(form.Track, district.RegionCode, filedOn, ct);
        var late = FilingMustBeInTime.Check(clock, form.KnownOn!.Value, filedOn, form.LateWhy);
        var days = await calendar.WorkingDaysAsync(ct);
        return await work.ChangeAsync(change, async db =>
        {
            var (round, exchange, name) = await AboutAsync(db, form.About, ct);
            if (form.After is { } after)
                await AfterMustBeHersAsync(db, new(after), teacher.Id, ct);
            else if (form.Track == AppealTrack.StaffAppeal)
                throw new RuleBrokenException("人事申诉是对复核决定的申诉，请从复核决定提出。");
            var appeal = new Appeal
            {
                Id = new(Guid.CreateVersion7()), DistrictId = teacher.DistrictId, TeacherId = teacher.Id, SchoolId = form.AgainstSchool || form.Track == AppealTrack.School ? teacher.SchoolId : null,
                StaffNumber = teacher.StaffNumber, Name = teacher.Name, HomeSchoolName = teacher.SchoolName, RoundId = round, ExchangeId = exchange, About = name, Track = form.Track,
                AfterId = form.After is { } id ? new AppealId(id) : null, Claim = form.Claim!.Trim(), EvidenceFileId = change.EvidenceFileId, Clock = clock, KnownOn = form.KnownOn.Value, FiledOn = filedOn,
                FiledBy = change.By.Name, LateWhy = late ? form.LateWhy!.Trim() : null, AcceptBy = clock.AcceptBy(filedOn, days),
            }.File(days);
            db.Add(appeal);
            return appeal.Id;
        }, ct);
    }

    private async Task<TeacherCard> WhoAsync(FileForm form, Actor by, CancellationToken ct)
    {
        if (by.Role == Role.Teacher && by.Reach.TeacherId is { } own)
            return (await teachers.FindAsync([new(own)], ct)).GetValueOrDefault(new(own)) ?? throw new RuleBrokenException("没有找到您的档案。");
        var number = form.StaffNumber?.Trim() ?? "";
        var found = await teachers.ByStaffNumberAsync(new(by.Reach.OnlyDistrict), [number], ct);
        return found.TryGetValue(number, out var id) && (await teachers.FindAsync([id], ct)).TryGetValue(id, out var card)
            ? card : throw new RuleBrokenException("本区没有工号为 {0} 的教师。", number);
    }

    private static async Task<(RoundId?, ExchangeId?, string)> AboutAsync(RotationDbContext db, string? about, CancellationToken ct)
    {
        var parts = about?.Split('/') ?? [];
        if (parts.Length == 2 && Guid.TryParse(parts[1], out var id))
        {
            if (parts[0] == "round" && await db.Rounds.AsNoTracking().Where(r => r.Id == new RoundId(id)).Select(r => r.Name).SingleOrDefaultAsync(ct) is { } round)
                return (new(id), null, round);
            if (parts[0] == "exchange" && await db.ExchangeYears.AsNoTracking().Where(y => y.Id == new ExchangeId(id)).Select(y => y.Name).SingleOrDefaultAsync(ct) is { } exchange)
                return (null, new(id), exchange);
        }
        throw new RuleBrokenException("请选择对哪一轮的决定有异议。");
    }

    private static async Task AfterMustBeHersAsync(RotationDbContext db, AppealId after, TeacherId teacher, CancellationToken ct)
    {
        var before = await db.Appeals.AsNoTracking().OneAsync(a => a.Id == after, ct);
        if (before.TeacherId != teacher || before.IsOpen)
            throw new RuleBrokenException("前一件申诉还没有决定，或者不是同一位教师的。");
    }
}
