namespace Workforce.Rotation.Matching.Rounding;

/// <summary>One number of a table that is to become whole.</summary>
/// <param name="Row">Id of its row: a school.</param>
/// <param name="Column">Id of its column: a subject, or a subject and a level.</param>
/// <param name="Thousandths">The number times 1,000; not negative.</param>
/// <param name="Fixed">A whole number that stays as it is; null for one that is rounded down or up.</param>
public readonly record struct Fraction(string Row, string Column, long Thousandths, int? Fixed = null)
{
    /// <summary>The least it may become.</summary>
    public int Least => Fixed ?? (int)(Thousandths / 1000);

    /// <summary>The most it may become.</summary>
    public int Most => Fixed ?? (int)((Thousandths + 999) / 1000);
}
