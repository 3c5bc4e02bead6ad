using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>Shows somebody a masked datum: never without a purpose, never without a row that the teacher herself can read.</summary>
internal sealed class Disclose(Work<RegistryDbContext> work)
{
    /// <returns>The disclosure, by whose id the page shows the datum for a few minutes.</returns>
    public Task<Guid> HandleAsync(Teacher teacher, string what, string purpose, Change change, CancellationToken ct) => work.ChangeAsync(change, db =>
    {
        if (what is not (Disclosure.IdNumber or Disclosure.Phone))
            throw new RuleBrokenException("没有这一项。");
        var row = new Disclosure
        {
            Id = Guid.CreateVersion7(),
            TeacherId = teacher.TeacherId,
            DistrictId = teacher.DistrictId,
            SchoolId = teacher.SchoolId,
            What = what,
            Purpose = purpose.Trim(),
            ByAccountId = change.By.AccountId,
            ByName = change.By.Name,
            ByRole = change.By.Role.ToString(),
            At = change.At,
        };
        db.Disclosures.Add(row);
        return Task.FromResult(row.Id);
    }, ct);
}
