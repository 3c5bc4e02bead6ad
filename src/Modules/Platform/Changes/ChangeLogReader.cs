using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Platform.Changes;

/// <summary>What the audit administrator asks of the change log. Empty fields ask nothing.</summary>
/// <param name="Person">Part of the name of whoever acted, or her account id.</param>
/// <param name="Module">Lower-case name of a module.</param>
/// <param name="Subject">Name of a table.</param>
public sealed record ChangeLogQuestion(string? Person, DateTimeOffset? From, DateTimeOffset? Before, string? Module, string? Subject, string? SubjectId);

/// <param name="Module">Lower-case name of the module that wrote it.</param>
public sealed record ChangeLogLine(string Module, ChangeLogEntry Entry);

/// <summary>Reads the change log of all modules, newest first. Whoever shows it decides what of the states may be seen.</summary>
public sealed class ChangeLogReader
{
    /// <summary>A count beyond this says nothing more, and costs a scan of the whole log.</summary>
    public const int CountedAtMost = 10_000;

    private const string RolePrefix = "workforce_";
    private readonly IDbContextFactory<PlatformDbContext> contexts;

    internal ChangeLogReader(IDbContextFactory<PlatformDbContext> contexts) => this.contexts = contexts;

    public async Task<(IReadOnlyList<ChangeLogLine> Lines, int Total)> SearchAsync(ChangeLogQuestion question, int skip, int take, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entries = Asked(db.Set<ChangeLogEntry>().AsNoTracking(), question).OrderByDescending(e => e.Id);
        var total = await entries.Take(CountedAtMost).CountAsync(ct);
        var lines = await entries.Skip(skip).Take(take).Select(e => new { Role = EF.Property<string>(e, "Module"), Entry = e }).ToListAsync(ct);
        return (lines.Select(l => new ChangeLogLine(l.Role.Replace(RolePrefix, ""), l.Entry)).ToList(), total);
    }

    private static IQueryable<ChangeLogEntry> Asked(IQueryable<ChangeLogEntry> entries, ChangeLogQuestion question)
    {
        if (Guid.TryParse(question.Person, out var account))
            entries = entries.Where(e => e.AccountId == account);
        else if (question.Person is { Length: > 0 } name)
            entries = entries.Where(e => e.ActorName.Contains(name) || e.StandsInFor!.Contains(name));
        if (question.From is { } from)
            entries = entries.Where(e => e.At >= from);
        if (question.Before is { } before)
            entries = entries.Where(e => e.At < before);
        if (question.Module is { Length: > 0 } module)
            entries = entries.Where(e => EF.Property<string>(e, "Module") == RolePrefix + module);
        if (question.Subject is { Length: > 0 } subject)
            entries = entries.Where(e => e.Subject == subject);
        if (question.SubjectId is { Length: > 0 } id)
            entries = entries.Where(e => e.SubjectId == id);
        return entries;
    }
}
