using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;

namespace Workforce.Registry.Moves;

/// <summary>
/// Moves people to other schools from a day on: the open school spell ends the day before, a new one begins, stays end,
/// and the school that employs them changes. All of them in a few statements, and never twice for the same appointment.
/// Whoever has left the service meanwhile, or already began a spell on that day or later, is left alone.
/// </summary>
internal static class MoveTeachers
{
    /// <summary>Call inside a unit of work of the district's people or of the system.</summary>
    /// <param name="cause">The act in Chinese, as it will stand in the service history.</param>
    /// <returns>Those who moved; shorter than <paramref name="changes"/> when some were left alone.</returns>
    public static async Task<IReadOnlyList<TeacherMove>> RunAsync(RegistryDbContext db, Change change, DistrictId district, DateOnly on, string cause, IReadOnlyList<SchoolChange> changes, CancellationToken ct)
    {
        await PutAsync(db, district, on, changes, ct);
        var moves = await db.Database.SqlQuery<Row>($"select teacher_id, from_school_id, to_school_id from moving where from_school_id <> to_school_id order by teacher_id").ToListAsync(ct);
        await LogAsync(db, change, cause, ct);
        await db.Database.ExecuteSqlAsync($"""
            update school_spells s set ended_on = {on.AddDays(-1)}
            from moving m where m.from_school_id <> m.to_school_id and s.teacher_id = m.teacher_id and s.ended_on is null
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into school_spells (id, teacher_id, district_id, at_school_id, unit, started_on, area, stage, position, cause, document_number)
            select m.spell_id, m.teacher_id, {district.Value}, m.to_school_id, s.name, {on}, s.area, m.stage, m.subject, {cause}, m.document_number
            from moving m join schools s on s.id = m.to_school_id where m.from_school_id <> m.to_school_id
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            update stays s set ended_on = {on.AddDays(-1)}
            from moving m where m.from_school_id <> m.to_school_id and s.teacher_id = m.teacher_id and s.started_on < {on} and (s.ended_on is null or s.ended_on >= {on})
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            update teachers t
            set school_id = m.to_school_id, stage = m.stage, subject = m.subject,
                work_school_id = case when m.from_school_id <> m.to_school_id then m.to_school_id else t.work_school_id end,
                joined_school_on = case when m.from_school_id <> m.to_school_id then {on} else t.joined_school_on end
            from moving m where t.teacher_id = m.teacher_id
            """, ct);
        await db.Database.ExecuteSqlAsync($"drop table moving", ct);
        var moved = moves.Select(m => new TeacherMove(new(m.TeacherId), new(m.FromSchoolId), new(m.ToSchoolId))).ToList();
        if (moved.Count > 0)
            db.Publish(new TeachersMoved(district, on, cause, moved));
        return moved;
    }

    /// <summary>Who really changes: the present state is read again, because an event may be late or come twice.</summary>
    private static async Task PutAsync(RegistryDbContext db, DistrictId district, DateOnly on, IReadOnlyList<SchoolChange> changes, CancellationToken ct)
    {
        var teachers = changes.Select(c => c.TeacherId.Value).ToArray();
        var schools = changes.Select(c => c.ToSchoolId.Value).ToArray();
        var stages = changes.Select(c => c.Stage).ToArray();
        var subjects = changes.Select(c => c.Subject).ToArray();
        var documents = changes.Select(c => c.DocumentNumber).ToArray();
        await db.Database.ExecuteSqlAsync($"""
            create temporary table moving on commit drop as
            select a.teacher_id, t.school_id as from_school_id, a.to_school_id, a.stage, a.subject, a.document_number, gen_random_uuid() as spell_id
            from unnest({teachers}, {schools}, {stages}, {subjects}, {documents}) as a (teacher_id, to_school_id, stage, subject, document_number)
            join teachers t on t.teacher_id = a.teacher_id and t.district_id = {district.Value} and t.status not like '3%'
            join schools s on s.id = a.to_school_id and s.district_id = {district.Value}
            where not exists (select from school_spells s where s.teacher_id = a.teacher_id
                              and (s.document_number = a.document_number or s.ended_on is null and s.started_on >= {on}))
              and (t.school_id, t.stage, t.subject) is distinct from (a.to_school_id, a.stage, a.subject)
            """, ct);
    }

    /// <summary>The same lines that saving each teacher by hand would have written.</summary>
    private static Task LogAsync(RegistryDbContext db, Change change, string cause, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        insert into platform.change_log (at, account_id, actor_name, role, stands_in_for, kind, subject, subject_id, reason, evidence_file_id, district_id, school_id, teacher_id, old, new)
        select {change.At}, {change.By.AccountId}, {change.By.Name}, {change.By.Role.ToString()}, {change.By.StandsInFor}, 'Modified', 'teachers', t.teacher_id::text, {change.Reason ?? cause}, {change.EvidenceFileId}::uuid,
          t.district_id, m.to_school_id, t.teacher_id,
          jsonb_build_object('SchoolId', t.school_id, 'Stage', t.stage, 'Subject', t.subject),
          jsonb_build_object('SchoolId', m.to_school_id, 'Stage', m.stage, 'Subject', m.subject)
        from moving m join teachers t on t.teacher_id = m.teacher_id
        """, ct);

    private sealed record Row(Guid TeacherId, Guid FromSchoolId, Guid ToSchoolId);
}
