namespace Workforce.Staffing.Domain.Balance;

/// <summary>Cells added up: a school, a stage, a subject of the district.</summary>
internal sealed record BalanceSum(int Due, int Books, int Place, int Others)
{
    public int OnBooks => Books - Due;
    public int InPlace => Place - Due;

    public static BalanceSum Of(IEnumerable<BalanceCell> cells) => cells.Aggregate(new BalanceSum(0, 0, 0, 0),
        (sum, cell) => new(sum.Due + cell.Due, sum.Books + cell.Books, sum.Place + cell.Place, sum.Others + cell.Others));
}
