using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Balance;

/// <summary>What one person's move from a school to another does to both, on the books and in place.</summary>
/// <param name="Established">Only such a person takes a post with her.</param>
internal sealed record OneMove(SchoolId From, SchoolId To, string Stage, string Subject, bool Established, bool AtWork)
{
    /// <param name="stage">Null for the whole school.</param>
    public (BalanceSum Before, BalanceSum After) Figures(BalanceTable table, SchoolId school, string? stage, string? subject)
    {
        var before = BalanceSum.Of(table.Cells.Where(c => c.School == school && (stage is null || c.Stage == stage) && (subject is null || c.Subject == subject)));
        var by = school == From ? -1 : school == To ? 1 : 0;
        return (before, before with
        {
            Books = before.Books + (Established ? by : 0),
            Place = before.Place + (Established && AtWork ? by : 0),
            Others = before.Others + (!Established && AtWork ? by : 0),
        });
    }

    /// <summary>By how much the two schools come nearer to their posts on the books; below zero they drift apart.</summary>
    public int Gain(BalanceTable table, string? stage, string? subject)
    {
        var (from, to) = (Figures(table, From, stage, subject), Figures(table, To, stage, subject));
        return Math.Abs(from.Before.OnBooks) + Math.Abs(to.Before.OnBooks) - Math.Abs(from.After.OnBooks) - Math.Abs(to.After.OnBooks);
    }
}
