using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Data;

/// <summary>Brings the standing kept on teachers (title, post level, education, certificate) up to their history. Call it whenever the history changes.</summary>
internal static class Standing
{
    public static Task<int> RefreshAsync(RegistryDbContext db, IReadOnlyCollection<TeacherId> teachers, CancellationToken ct) =>
        RefreshAsync(db, teachers.Select(t => t.Value).ToArray(), ct);

    public static Task<int> RefreshEverybodyAsync(RegistryDbContext db, CancellationToken ct) => RefreshAsync(db, (Guid[]?)null, ct);

    private static Task<int> RefreshAsync(RegistryDbContext db, Guid[]? teachers, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        update teachers t
        set title = s.title, post_level = s.post_level, highest_education = s.education, has_certificate = s.has_certificate, registered_until = s.registered_until
        from (
          select t.teacher_id,
            coalesce((select h.title from titles_held h where h.teacher_id = t.teacher_id order by h.obtained_on desc, h.id desc limit 1), 'none') as title,
            (select p.level from posts_held p where p.teacher_id = t.teacher_id and p.ended_on is null order by p.started_on desc, p.id desc limit 1) as post_level,
            (select e.level from education e where e.teacher_id = t.teacher_id order by e.is_highest desc, e.graduated_on desc nulls last, e.id limit 1) as education,
            exists (select from certificates c where c.teacher_id = t.teacher_id) as has_certificate,
            (select max(c.registered_until) from certificates c where c.teacher_id = t.teacher_id) as registered_until
          from teachers t where {teachers}::uuid[] is null or t.teacher_id = any({teachers}::uuid[])) s
        where s.teacher_id = t.teacher_id
          and (t.title, t.post_level, t.highest_education, t.has_certificate, t.registered_until)
            is distinct from (s.title, s.post_level, s.education, s.has_certificate, s.registered_until)
        """, ct);
}
