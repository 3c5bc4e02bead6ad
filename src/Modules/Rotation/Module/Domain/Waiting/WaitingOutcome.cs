namespace Workforce.Rotation.Domain.Waiting;

/// <summary>How somebody's waiting for a post ended.</summary>
internal enum WaitingOutcome
{
    /// <summary>再聘: appointed to a post again.</summary>
    Rehired = 0,

    /// <summary>转岗: moved off the teacher post.</summary>
    TransferredOff = 1,

    /// <summary>解聘: her contract was ended, all evidence there.</summary>
    ContractEnded = 2,

    /// <summary>She left on her own, with 30 days' notice (Decree 652 art. 17).</summary>
    Resigned = 3,
}
