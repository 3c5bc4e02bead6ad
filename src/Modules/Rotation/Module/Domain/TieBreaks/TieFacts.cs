using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Domain.TieBreaks;

/// <summary>What may decide between equal scores, as of the base date.</summary>
internal sealed record TieFacts(DateOnly? TitleAppointedOn, DateOnly? TitleObtainedOn, int WorkYears, int TeachingYears, int YearsInSchool, bool IsBackbone)
{
    public static TieFacts Of(Entrant entrant) => new(entrant.TitleAppointedOn, entrant.TitleObtainedOn, entrant.WorkYears, entrant.TeachingYears, entrant.YearsInSchool, entrant.IsBackbone);

    public static TieFacts Of(ScoringFacts facts) =>
        new(facts.TitleAppointedOn, facts.TitleObtainedOn, facts.WorkYears ?? 0, facts.TeachingYears ?? 0, facts.SchoolYears ?? 0, facts.IsBackbone ?? false);

    public static TieFacts Of(TeacherFacts facts) => new(facts.TitleAppointedOn, facts.TitleObtainedOn, facts.WorkYears, facts.TeachingYears, facts.YearsInSchool, facts.IsBackbone);
}
