using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>Whose rules somebody falls under: the years differ, and how far she may be sent.</summary>
internal enum Cohort
{
    Teacher = 0,

    /// <summary>中层干部.</summary>
    MiddleLeader = 1,

    /// <summary>Principals and deputies (校级领导); the party secretary is one of them.</summary>
    Principal = 2,
}

internal static class Cohorts
{
    public static Cohort Of(TeacherFacts teacher) => teacher.Duty switch
    {
        "principal" or "deputy-principal" or "secretary" => Cohort.Principal,
        "director" or "deputy-director" or "union-chair" => Cohort.MiddleLeader,
        _ => Cohort.Teacher,
    };
}
