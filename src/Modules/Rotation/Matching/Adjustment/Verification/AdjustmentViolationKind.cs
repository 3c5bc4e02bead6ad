namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>The promises a published adjustment can break.</summary>
public enum AdjustmentViolationKind
{
    /// <summary>A row, or the certificate, is about a teacher who is not in the round.</summary>
    UnknownTeacher,

    /// <summary>A row, or the certificate, is about a post that is not in the round.</summary>
    UnknownPost,

    /// <summary>A teacher of the round has no row, or no post in it.</summary>
    TeacherMissing,

    /// <summary>A teacher has more than one row.</summary>
    TeacherTwice,

    /// <summary>A teacher is placed at a post that is not allowed to her.</summary>
    NotAllowed,

    /// <summary>An exempt teacher is sent away.</summary>
    ExemptMoved,

    /// <summary>A post has more people than seats.</summary>
    OverCapacity,

    /// <summary>A post has fewer people than it must have.</summary>
    UnderMinimum,

    /// <summary>Fewer people move than the percentage asks for.</summary>
    TooFewMovers,

    /// <summary>Fewer of the movers are backbone teachers than the percentage asks for.</summary>
    TooFewBackbone,

    /// <summary>A number in the certificate is not what the placements show.</summary>
    WrongFigure,

    /// <summary>Rule mode: somebody moves who neither must leave nor can be called.</summary>
    NotToBeCalled,

    /// <summary>Rule mode: somebody is called before it is her turn, or beyond the places of the list.</summary>
    CalledOutOfTurn,

    /// <summary>Rule mode: somebody whose turn it is stays, and nothing shows that she has to.</summary>
    PassedOver,

    /// <summary>Rule mode: the list is longer than it must be, and nothing shows that a shorter one has no seats.</summary>
    ListTooLong,

    /// <summary>Nothing in the certificate shows that no placement is cheaper.</summary>
    NotCheapest,

    /// <summary>An equally cheap placement comes earlier by ids, or nothing shows that there is none.</summary>
    NotFirst,
}
