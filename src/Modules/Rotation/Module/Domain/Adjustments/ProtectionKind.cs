namespace Workforce.Rotation.Domain.Adjustments;

internal enum ProtectionKind
{
    /// <summary>Pregnant, giving birth, nursing a child under one year.</summary>
    Childbirth = 0,

    /// <summary>Ill, within the medical treatment period.</summary>
    Illness = 1,

    /// <summary>Long service and near statutory retirement.</summary>
    NearRetirement = 2,
}
