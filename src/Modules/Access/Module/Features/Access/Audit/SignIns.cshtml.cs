using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Audit;

[Authorize(Permissions.Audit)]
internal sealed class SignInsModel(Work<AccessDbContext> work) : WorkforcePage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public SignInOutcome? Outcome { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int Number { get; set; } = 1;

    public int Total { get; private set; }
    public IReadOnlyList<SignInLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        (Lines, Total) = await work.ReadAsync(async db =>
        {
            var records = Asked(db.SignIns.AsNoTracking(), db);
            var lines = await records.OrderByDescending(r => r.Id).Skip((Number - 1) * Size).Take(Size)
                .Select(r => new SignInLine(r, db.Accounts.Where(a => a.Id == r.AccountId).Select(a => a.Name).FirstOrDefault())).ToListAsync(ct);
            return (lines, await records.CountAsync(ct));
        }, ct);
    }

    private IQueryable<SignInRecord> Asked(IQueryable<SignInRecord> records, AccessDbContext db)
    {
        if (Person?.Replace("\0", "").Trim() is { Length: > 0 } person)
            records = records.Where(r => r.LoginName == person.ToLower() || db.Accounts.Any(a => a.Id == r.AccountId && a.Name.Contains(person)));
        if (Outcome is { } outcome)
            records = records.Where(r => r.Outcome == outcome);
        if (AuditPeriod.Begin(From) is { } from)
            records = records.Where(r => r.At >= from);
        if (AuditPeriod.End(Until) is { } before)
            records = records.Where(r => r.At < before);
        return records;
    }
}

internal sealed record SignInLine(SignInRecord Record, string? Name);
