namespace Workforce.Staffing.Domain.Reviews;

/// <summary>What was put before a school, as it stood when the review was opened.</summary>
/// <param name="Approved">核定编制.</param>
/// <param name="Books">在编.</param>
/// <param name="Place">在编在岗.</param>
/// <param name="Others">Of other forms of employment.</param>
/// <param name="Lent">Posts on loan from the pool.</param>
internal sealed record ReviewFigures(int Approved, int Books, int Place, int Others, int Lent);
