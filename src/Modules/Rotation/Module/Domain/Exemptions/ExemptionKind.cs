namespace Workforce.Rotation.Domain.Exemptions;

/// <summary>In which way somebody need not compete.</summary>
internal enum ExemptionKind
{
    /// <summary>直聘: appointed to her post without competing.</summary>
    Direct = 0,

    /// <summary>免竞聘: left out of this competition and keeps her place.</summary>
    Exempt = 1,

    /// <summary>暂缓: her turn comes later.</summary>
    Deferred = 2,
}
