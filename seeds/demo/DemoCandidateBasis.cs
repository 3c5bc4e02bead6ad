namespace Workforce.Demo;

/// <summary>Why a teacher takes part in a round.</summary>
public enum DemoCandidateBasis
{
    /// <summary>校内落聘: not hired by her own school.</summary>
    Unhired,

    /// <summary>自愿: wants to move; she stays at her school, outside the round, when nothing on her list is open to her.</summary>
    Volunteer,

    /// <summary>校内拟聘: her school would keep her; she looks for something better and may stay.</summary>
    Holder,
}
