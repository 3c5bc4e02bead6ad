namespace Workforce.Ethics.Domain.Cases;

/// <summary>The stages of a case, in order.</summary>
internal enum CaseState
{
    /// <summary>线索.</summary>
    Clue = 0,

    /// <summary>初核.</summary>
    Checking = 1,

    /// <summary>立案调查.</summary>
    Investigating = 2,

    /// <summary>告知权利，听取陈述申辩、听证.</summary>
    Hearing = 3,

    /// <summary>已决定，待送达.</summary>
    Decided = 4,

    /// <summary>已送达; the time for an appeal runs.</summary>
    Served = 5,

    /// <summary>办结.</summary>
    Closed = 6,
}
