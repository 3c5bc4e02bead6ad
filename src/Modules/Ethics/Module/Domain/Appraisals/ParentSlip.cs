using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>
/// A code that has not been used. Using it deletes it: no row says when, or beside which answer. The log of changes leaves it
/// out for the same reason.
/// </summary>
[NotLogged]
internal sealed class ParentSlip
{
    public required string Hash { get; init; }
    public ParentSurveyId SurveyId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
}
