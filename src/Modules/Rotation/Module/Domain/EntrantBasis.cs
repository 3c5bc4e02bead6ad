namespace Workforce.Rotation.Domain;

/// <summary>Why a teacher is in a round.</summary>
internal enum EntrantBasis
{
    /// <summary>校内落聘: not hired by her own school.</summary>
    Unhired = 0,

    /// <summary>自愿流动.</summary>
    Volunteer = 1,

    /// <summary>校内拟聘: her school keeps her seat while she looks for a better one.</summary>
    Holder = 2,
}
