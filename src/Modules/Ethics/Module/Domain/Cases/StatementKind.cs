namespace Workforce.Ethics.Domain.Cases;

internal enum StatementKind
{
    /// <summary>The teacher's own 陈述申辩.</summary>
    Defence = 0,
    Student = 1,
    Colleague = 2,

    /// <summary>家长委员会.</summary>
    Parents = 3,

    /// <summary>听证会.</summary>
    Hearing = 4,

    /// <summary>She was told and gave the hearing up.</summary>
    HearingWaived = 5,

    /// <summary>She asked for a hearing.</summary>
    HearingAsked = 6,
}
