using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Domain.Plans;

/// <summary>Whose turn it is in a round.</summary>
internal static class RoundCohort
{
    public const string Teachers = "teachers";

    /// <summary>Leaders' rounds are for leaders; a round of teachers keeps nobody out.</summary>
    public static bool Has(string cohort, TeacherFacts teacher) => cohort == Teachers || cohort == Cohorts.Of(teacher) switch
    {
        Exchange.Cohort.Principal => "principals",
        Exchange.Cohort.MiddleLeader => "middle-leaders",
        _ => Teachers,
    };
}
