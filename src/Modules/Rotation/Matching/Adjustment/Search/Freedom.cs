namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>What is already decided about a teacher.</summary>
internal enum Freedom : byte
{
    /// <summary>She may stay or move.</summary>
    Open,

    /// <summary>She must not stay at her home.</summary>
    Moves,

    /// <summary>She must stay at her home.</summary>
    Stays,

    /// <summary>She must be at one certain post.</summary>
    Placed,
}
