namespace Workforce.Rotation.Matching.Rounding;

/// <summary>What kind of totals cannot be met.</summary>
public enum RoundingConflictKind
{
    /// <summary>A row's total lies outside what its cells can come to.</summary>
    Row,

    /// <summary>A column's total does.</summary>
    Column,

    /// <summary>A group's total does.</summary>
    Group,

    /// <summary>The totals of rows and those of columns or groups do not add up to the same.</summary>
    Sums,

    /// <summary>Each total could be met alone; those of the named rows and columns cannot be met together.</summary>
    Together,
}
