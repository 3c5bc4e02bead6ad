namespace Workforce.Rotation.Domain.Adjustments;

internal enum PairKind
{
    /// <summary>She goes nowhere else.</summary>
    Pinned = 0,

    /// <summary>She does not go there.</summary>
    Forbidden = 1,
}
