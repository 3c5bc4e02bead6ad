using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Balance;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Balance;

/// <summary>What one move does: a teacher, or somebody of a stage and subject, from a school to another. Nothing is changed.</summary>
[Authorize("staffing.balance")]
internal sealed class MoveModel(ReadDistrict read) : DistrictPage
{
    [BindProperty(SupportsGet = true, Name = "from")]
    public Guid? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public Guid? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "stage")]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public string? StaffNumber { get; set; }

    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];
    public StaffMember? Person { get; private set; }
    public OneMove? Move { get; private set; }
    public BalanceTable Table { get; private set; } = null!;
    public string? Problem { get; private set; }

    /// <summary>Schools that are most short of the stage and subject, when it is not yet said where to.</summary>
    public IReadOnlyList<(SchoolCard School, BalanceSum Sum)> Takers { get; private set; } = [];

    /// <summary>Schools that are most over, when it is not yet said where from.</summary>
    public IReadOnlyList<(SchoolCard School, BalanceSum Sum)> Givers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var district = await read.HandleAsync(District, ct);
        Schools = district.PublicSchools.ToList();
        Table = BalanceTable.Of(district.Quotas, district.Staff);
        if (StaffNumber?.Trim() is { Length: > 0 } number)
        {
            Person = district.Staff.FirstOrDefault(s => s.StaffNumber == number);
            if (Person is null)
                Problem = Texts["本区没有工号为 {0} 的教师。", number];
            else
                (From, Stage, Subject) = (Person.SchoolId.Value, BalanceTable.StageOf(Person), BalanceTable.SubjectOf(Person));
        }
        if (string.IsNullOrEmpty(Stage) || string.IsNullOrEmpty(Subject))
            return;
        var sums = Schools.Select(s => (School: s, Sum: BalanceSum.Of(Table.Cells.Where(c => c.School == s.Id && c.Stage == Stage && c.Subject == Subject)))).ToList();
        Takers = sums.Where(s => s.Sum.OnBooks < 0).OrderBy(s => s.Sum.OnBooks).Take(8).ToList();
        Givers = sums.Where(s => s.Sum.OnBooks > 0).OrderByDescending(s => s.Sum.OnBooks).Take(8).ToList();
        if (Problem is not null || Find(From) is not { } from || Find(To) is not { } to)
            return;
        if (from.Id == to.Id)
            Problem = Texts["调出和调入是同一所学校。"];
        else if (Person is null && !district.Staff.Any(s => s.SchoolId == from.Id && s.IsEstablished && BalanceTable.StageOf(s) == Stage && BalanceTable.SubjectOf(s) == Subject))
            Problem = Texts["{0}没有这个学段、学科的在编教师。", from.Name];
        else
            Move = new(from.Id, to.Id, Stage, Subject, Person?.IsEstablished ?? true, Person is null || (BalanceTable.IsAtWork(Person) && Person.WorkSchoolId == from.Id));
    }

    private SchoolCard? Find(Guid? id) => Schools.FirstOrDefault(s => s.Id.Value == id);
}
