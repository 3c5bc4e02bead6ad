namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>What became of one line of a teacher's list.</summary>
internal enum RungKind
{
    Received = 0,
    ByScore = 1,
    ByLottery = 2,
    ByExchange = 3,
    NotAdmitted = 4,

    /// <summary>The post admits her, but the school entered no score, so she stood there with 0.</summary>
    NotScored = 5,
    NoCapacity = 6,
    GuaranteedHolders = 7,

    /// <summary>Ranked below what she got.</summary>
    NotReached = 8,

    /// <summary>Equal in points to the last one admitted, behind her in the plan's tie-break chain.</summary>
    ByTieBreak = 9,
}
