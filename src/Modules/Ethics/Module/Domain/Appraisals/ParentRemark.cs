using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>A parent's own words on the class, kept apart from the ticks so that a style of writing betrays none of them.</summary>
[NotLogged]
internal sealed class ParentRemark
{
    public const int Longest = 200;

    public Guid Id { get; init; }
    public ParentSurveyId SurveyId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public required string Words { get; init; }
}
