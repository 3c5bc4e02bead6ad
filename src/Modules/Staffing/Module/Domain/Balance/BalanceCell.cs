using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Balance;

/// <summary>A subject of a stage at a school.</summary>
/// <param name="Due">Its part of the approved posts.</param>
/// <param name="Books">Established people employed there (在编).</param>
/// <param name="Place">Established people who teach there that day: lent ones and those on leave are missing, borrowed ones are in.</param>
/// <param name="Others">Of other forms of employment, at work there.</param>
internal sealed record BalanceCell(SchoolId School, string Stage, string Subject, int Due, int Books, int Place, int Others)
{
    /// <summary>Above zero: over; below: short.</summary>
    public int OnBooks => Books - Due;

    /// <inheritdoc cref="OnBooks"/>
    public int InPlace => Place - Due;
}
