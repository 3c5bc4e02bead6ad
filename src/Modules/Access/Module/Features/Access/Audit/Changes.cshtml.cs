using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Changes;
using Workforce.Platform.Modules;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.Audit;

/// <summary>
/// The change log of every module. It tells who changed what and when; of personnel data it tells which fields, not
/// what was in them, because the audit administrator reaches no personnel data.
/// </summary>
[Authorize(Permissions.Audit)]
internal sealed class ChangesModel(ChangeLogReader log, IEnumerable<IModule> modules, ModuleTexts texts) : WorkforcePage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Module { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? SubjectId { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int Number { get; set; } = 1;

    public int Total { get; private set; }
    public IReadOnlyList<ChangeLogLine> Lines { get; private set; } = [];
    public IReadOnlyDictionary<string, string> Modules { get; private set; } = new Dictionary<string, string>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, ChangeLogReader.CountedAtMost / Size);
        Modules = modules.ToDictionary(m => m.Name, m => texts.Of(m)[m.Title].Value);
        var question = new ChangeLogQuestion(Clean(Person), AuditPeriod.Begin(From), AuditPeriod.End(Until), Module, Clean(Subject), Clean(SubjectId));
        (Lines, Total) = await log.SearchAsync(question, (Number - 1) * Size, Size, ct);
    }

    /// <summary>Changed fields; with their values only where they are about accounts and the organisation.</summary>
    public static IReadOnlyList<ChangedField> Fields(ChangeLogLine line)
    {
        var (before, after) = (State(line.Entry.Old), State(line.Entry.New));
        var names = before.Select(f => f.Key).Union(after.Select(f => f.Key));
        return line.Module == "access"
            ? names.Select(n => new ChangedField(n, before[n]?.ToString(), after[n]?.ToString())).Where(f => f.Old != f.New).ToList()
            : names.Select(n => new ChangedField(n, null, null)).ToList();
    }

    private static JsonObject State(string? json) => json is null ? [] : JsonNode.Parse(json)!.AsObject();

    private static string? Clean(string? typed) => typed?.Replace("\0", "").Trim();
}
