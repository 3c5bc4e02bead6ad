namespace Workforce.Rotation.Matching.Verification;

/// <summary>The promises a result can break.</summary>
public enum ViolationKind
{
    /// <summary>A row is about a teacher who is not in the round.</summary>
    UnknownTeacher,

    /// <summary>A row is about a post that is not in the round.</summary>
    UnknownPost,

    /// <summary>A teacher of the round has no row.</summary>
    TeacherMissing,

    /// <summary>A teacher has more than one row.</summary>
    TeacherTwice,

    /// <summary>A teacher is placed at a post she neither listed nor holds by guarantee.</summary>
    NotListed,

    /// <summary>A teacher is placed at a post that does not admit her.</summary>
    NotAdmitted,

    /// <summary>The rank is not the one of that post in her list.</summary>
    WrongRank,

    /// <summary>A post has more people than seats.</summary>
    OverCapacity,

    /// <summary>A teacher got less than the post she may keep.</summary>
    BelowGuarantee,

    /// <summary>A seat stays free although somebody the post admits prefers it to what she got.</summary>
    WastedSeat,

    /// <summary>Somebody who ranks lower was admitted at a post a teacher prefers to what she got.</summary>
    JustifiedEnvy,

    /// <summary>Some teachers could be better off and nobody worse: the result is not the one best for all.</summary>
    NotBestForAll,

    /// <summary>A post of the round has no row in the cutoffs.</summary>
    CutoffMissing,

    /// <summary>A post has more than one row in the cutoffs.</summary>
    CutoffTwice,

    /// <summary>The capacity in the cutoffs is not the one of the input.</summary>
    CutoffCapacity,

    /// <summary>The number of seats taken is not what the placements show.</summary>
    CutoffFilled,

    /// <summary>The score or lottery of the last person admitted is not what the placements show.</summary>
    CutoffLine,

    /// <summary>The draw is that of another round.</summary>
    DrawRound,

    /// <summary>The draw was made on other inputs.</summary>
    DrawFingerprint,

    /// <summary>There are too few parties in the draw, or one twice.</summary>
    DrawParties,

    /// <summary>What a party revealed is not what she had sealed.</summary>
    DrawCommitment,

    /// <summary>A party's seed is missing and nothing says why, or the other way round.</summary>
    DrawWithheld,

    /// <summary>Something in the draw happened too early or too late.</summary>
    DrawOrder,

    /// <summary>The seed does not follow from the draw.</summary>
    DrawSeed,
}
