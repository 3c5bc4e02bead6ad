using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Data;

/// <summary>Brings the standing kept on teachers (title, post level, education, certificate) up to their history. Call it whenever the history changes.</summary>
internal static class Standing
{
    public static Task<int> RefreshAsync(RegistryDbContext db, IReadOnlyCollection<TeacherId> teachers, CancellationToken ct) =>
        RefreshAsync(db, teachers.Select(t => t.Value).ToArray(), ct);

    public static Task<int> RefreshEverybodyAsync(RegistryDbContext db, CancellationToken ct) => RefreshAsync(db, (Guid[]?)null, ct);

    private static Task<int> RefreshAsync(RegistryDbContext db, Guid[]? teachers, CancellationToken ct)
    {
        // A whole city is minutes of work for a busy server, and waiting is right then.
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        return db.Database.ExecuteSqlAsync($"""
            with asked as (select t.teacher_id from teachers t where {teachers}::uuid[] is null or t.teacher_id = any({teachers}::uuid[])),
            title as (select distinct on (h.teacher_id) h.teacher_id, h.title from titles_held h join asked using (teacher_id) order by h.teacher_id, h.obtained_on desc, h.id desc),
            post as (select distinct on (p.teacher_id) p.teacher_id, p.level from posts_held p join asked using (teacher_id) where p.ended_on is null order by p.teacher_id, p.started_on desc, p.id desc),
            education as (select distinct on (e.teacher_id) e.teacher_id, e.level from education e join asked using (teacher_id) order by e.teacher_id, e.is_highest desc, e.graduated_on desc nulls last, e.id),
            certificate as (select c.teacher_id, max(c.registered_until) as registered_until from certificates c join asked using (teacher_id) group by c.teacher_id)
            update teachers t
            set title = s.title, post_level = s.post_level, highest_education = s.education, has_certificate = s.has_certificate, registered_until = s.registered_until
            from (
              select a.teacher_id, coalesce(h.title, 'none') as title, p.level as post_level, e.level as education, c.teacher_id is not null as has_certificate, c.registered_until
              from asked a
              left join title h using (teacher_id) left join post p using (teacher_id) left join education e using (teacher_id) left join certificate c using (teacher_id)) s
            where s.teacher_id = t.teacher_id
              and (t.title, t.post_level, t.highest_education, t.has_certificate, t.registered_until)
                is distinct from (s.title, s.post_level, s.education, s.has_certificate, s.registered_until)
            """, ct);
    }
}
