using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Balance;

namespace Workforce.Staffing.Features.Staffing.Balance;

/// <summary>What of a district's balance is looked at; it stands in the address.</summary>
/// <param name="Place">True: who teaches there; false: who is on the books.</param>
internal sealed record BalanceFilter(string? Stage, string? Subject, string? Show, bool Place)
{
    public IReadOnlyList<SchoolBalance> Of(BalanceTable table, IEnumerable<SchoolCard> schools)
    {
        var cells = table.Cells.Where(c => (Stage is null || c.Stage == Stage) && (Subject is null || c.Subject == Subject)).ToLookup(c => c.School);
        return schools.Where(s => cells.Contains(s.Id)).Select(s => new SchoolBalance(s, BalanceSum.Of(cells[s.Id]))).ToList();
    }

    public int Difference(BalanceSum sum) => Place ? sum.InPlace : sum.OnBooks;

    public bool Keeps(SchoolBalance line) => Show switch { "over" => Difference(line.Sum) > 0, "short" => Difference(line.Sum) < 0, _ => true };
}
