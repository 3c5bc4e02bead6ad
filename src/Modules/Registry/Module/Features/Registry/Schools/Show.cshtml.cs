using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;

namespace Workforce.Registry.Features.Registry.Schools;

[Authorize("registry.read")]
internal sealed class ShowModel(ReadSchool read, CodeTables codes) : WorkforcePage
{
    public SchoolPage School { get; private set; } = null!;

    /// <summary>Titles held here, lowest first: the columns of the table of staff.</summary>
    public IReadOnlyList<Code> Titles { get; private set; } = [];

    /// <summary>People by subject, in the order of the code table.</summary>
    public IReadOnlyList<(string? Subject, IReadOnlyList<SchoolPage.Person> People)> Subjects { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        // A principal's wall is her own school, although the facts of schools are public in the district.
        if (Actor.Reach.SchoolId is { } own && own != id || await read.HandleAsync(new(id), ct) is not { } school)
            return NotFound();
        School = school;
        var held = school.People.Select(p => p.Title).ToHashSet();
        Titles = codes["title"].Codes.Where(c => held.Contains(c.Value)).ToList();
        var order = codes["subject"].Codes.Select((c, i) => (c.Value, i)).ToDictionary(c => c.Value, c => c.i);
        Subjects = school.People.GroupBy(p => p.Subject).OrderBy(g => g.Key is null ? int.MaxValue : order.GetValueOrDefault(g.Key, int.MaxValue - 1))
            .Select(g => (g.Key, (IReadOnlyList<SchoolPage.Person>)g.ToList())).ToList();
        return Page();
    }
}
