namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>In which way people and posts cannot be reconciled.</summary>
public enum ViolatedSetKind
{
    /// <summary>No post at all is open to these people.</summary>
    NoPost,

    /// <summary>More people than the posts open to them have seats.</summary>
    TooManyPeople,

    /// <summary>The posts ask for more people than may come.</summary>
    TooFewPeople,

    /// <summary>Everybody fits, but not as many can move as must, or not as many backbone teachers.</summary>
    TooFewMovers,
}
