namespace Workforce.Rotation.Matching.Explanation;

/// <summary>Why a teacher did not get a post she would rather have had.</summary>
public enum RefusalReason
{
    /// <summary>The post has no seats.</summary>
    NoCapacity,

    /// <summary>She has no score there: the post does not admit her.</summary>
    NotAdmitted,

    /// <summary>All its seats are kept by guaranteed holders.</summary>
    GuaranteedHolders,

    /// <summary>The last person admitted has a higher score.</summary>
    ByScore,

    /// <summary>The last person admitted has the same score and a smaller lottery.</summary>
    ByLottery,

    /// <summary>The last person admitted has the same score and a greater lottery: an exchange among equal scores gave the seat.</summary>
    ByExchange,
}
