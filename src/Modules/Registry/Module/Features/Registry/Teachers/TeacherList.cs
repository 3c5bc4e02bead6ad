using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>The teachers that a filter keeps: counted, sorted and paged in the database.</summary>
internal sealed class TeacherList(Work<RegistryDbContext> work, CurrentActor actor, Calendar calendar)
{
    public const int Size = 50;

    // Rank, lowest first; the code table has the same order.
    private static readonly string[] Ranks = ["none", "third", "second", "first", "senior", "full-senior"];

    public Task<(int Total, IReadOnlyList<TeacherRow> Rows)> PageAsync(TeacherFilter filter, CancellationToken ct) => work.ReadAsync(async db =>
    {
        var kept = Kept(db.Teachers, filter);
        var rows = await Rows(db, Sorted(db, kept, filter.Sort).Skip((Math.Max(filter.P, 1) - 1) * Size).Take(Size), filter.Sort).ToListAsync(ct);
        return (await kept.CountAsync(ct), (IReadOnlyList<TeacherRow>)rows);
    }, ct);

    public Task<List<TeacherRow>> AllAsync(TeacherFilter filter, CancellationToken ct) =>
        work.ReadAsync(db => Rows(db, Kept(db.Teachers, filter), filter.Sort).ToListAsync(ct), ct);

    /// <summary>How many the certificate filters keep, for the tiles that lead to them.</summary>
    public Task<CertificateCounts?> CertificatesAsync(CancellationToken ct) => work.ReadAsync(db => Kept(db.Teachers, new()).GroupBy(_ => 1)
        .Select(g => new CertificateCounts(
            g.AsQueryable().Count(CertificateState.None),
            g.AsQueryable().Count(CertificateState.ExpiredBy(calendar.Today)),
            g.AsQueryable().Count(CertificateState.EndingIn(calendar.Today))))
        .SingleOrDefaultAsync(ct), ct);

    private IQueryable<Teacher> Kept(IQueryable<Teacher> teachers, TeacherFilter filter)
    {
        teachers = Reached(teachers);
        if (filter.Q?.Trim() is { Length: > 0 } q)
            teachers = Found(teachers, q);
        if (filter.District is { } district)
            teachers = teachers.Where(t => t.DistrictId == new DistrictId(district));
        if (filter.School is { } school)
            teachers = teachers.Where(t => t.SchoolId == new SchoolId(school));
        if (filter.Subject is { } subject)
            teachers = teachers.Where(t => t.Subject == subject);
        if (filter.Stage is { } stage)
            teachers = teachers.Where(t => t.Stage == stage);
        if (filter.Title is { } title)
            teachers = teachers.Where(t => t.Title == title);
        if (filter.Backbone)
            teachers = teachers.Where(t => t.IsBackbone);
        teachers = filter.Status is { } status ? teachers.Where(t => t.Status.StartsWith(status)) : teachers.Where(t => !t.Status.StartsWith(StaffStatus.Left));
        return filter.Certificate switch
        {
            "none" => teachers.Where(CertificateState.None),
            "expired" => teachers.Where(CertificateState.ExpiredBy(calendar.Today)),
            "ending" => teachers.Where(CertificateState.EndingIn(calendar.Today)),
            _ => teachers,
        };
    }

    /// <summary>What row-level security keeps anyway, said once more so that an index can serve it.</summary>
    private IQueryable<Teacher> Reached(IQueryable<Teacher> teachers) => actor.Required.Reach switch
    {
        { SchoolId: { } school } => teachers.Where(t => t.SchoolId == new SchoolId(school)),
        { DistrictIds: [var district] } => teachers.Where(t => t.DistrictId == new DistrictId(district)),
        _ => teachers,
    };

    /// <summary>Letters are pinyin initials, digits a staff number (both from the beginning); anything else is part of a name.</summary>
    private static IQueryable<Teacher> Found(IQueryable<Teacher> teachers, string q)
    {
        if (q.All(char.IsAsciiLetter))
            return q.ToLowerInvariant() is var initials ? teachers.Where(t => t.PinyinInitials.StartsWith(initials)) : teachers;
        return q.All(char.IsAsciiLetterOrDigit) ? teachers.Where(t => t.StaffNumber.StartsWith(q)) : teachers.Where(t => t.Name.Contains(q));
    }

    private static IQueryable<Teacher> Sorted(RegistryDbContext db, IQueryable<Teacher> teachers, string? sort) => sort switch
    {
        "staff" => teachers.OrderBy(t => t.StaffNumber),
        "-staff" => teachers.OrderByDescending(t => t.StaffNumber),
        "school" => teachers.OrderBy(t => db.Schools.First(s => s.Id == t.SchoolId).Code).ThenBy(t => t.StaffNumber),
        "-school" => teachers.OrderByDescending(t => db.Schools.First(s => s.Id == t.SchoolId).Code).ThenBy(t => t.StaffNumber),
        "subject" => teachers.OrderBy(t => t.Stage).ThenBy(t => t.Subject).ThenBy(t => t.StaffNumber),
        "-subject" => teachers.OrderByDescending(t => t.Stage).ThenByDescending(t => t.Subject).ThenBy(t => t.StaffNumber),
        "title" => teachers.OrderBy(t => Array.IndexOf(Ranks, t.Title)).ThenBy(t => t.StaffNumber),
        "-title" => teachers.OrderByDescending(t => Array.IndexOf(Ranks, t.Title)).ThenBy(t => t.StaffNumber),
        "status" => teachers.OrderBy(t => t.Status).ThenBy(t => t.StaffNumber),
        "-status" => teachers.OrderByDescending(t => t.Status).ThenBy(t => t.StaffNumber),
        "joined" => teachers.OrderBy(t => t.JoinedSchoolOn).ThenBy(t => t.StaffNumber),
        "-joined" => teachers.OrderByDescending(t => t.JoinedSchoolOn).ThenBy(t => t.StaffNumber),
        "-name" => teachers.OrderByDescending(t => t.NameOrder).ThenByDescending(t => t.StaffNumber),
        _ => teachers.OrderBy(t => t.NameOrder).ThenBy(t => t.StaffNumber),
    };

    /// <summary>Joined after the page is cut, and sorted again, because a join keeps no order.</summary>
    private static IQueryable<TeacherRow> Rows(RegistryDbContext db, IQueryable<Teacher> teachers, string? sort) =>
        Sorted(db, teachers, sort).Select(t => new { t, s = db.Schools.First(s => s.Id == t.SchoolId) }).Select(r => new TeacherRow(
            r.t.TeacherId.Value, r.t.StaffNumber, r.t.Name, r.t.Sex, r.s.Id.Value, r.s.Name, r.s.EnglishName, r.s.Area, r.t.Stage, r.t.Subject, r.t.Title, r.t.PostLevel, r.t.Status,
            r.t.IsBackbone, r.t.IsClassTeacher, r.t.HasCertificate, r.t.RegisteredUntil, r.t.JoinedSchoolOn));
}
