using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>
/// What one parent said of one teacher, without anything that leads to the parent: no code, no address, no time of day. All
/// answers of a class are written anew in random order with every answer, so that neither place nor transaction tells their order.
/// </summary>
[NotLogged]
internal sealed class ParentAnswer
{
    public Guid Id { get; init; }
    public ParentSurveyId SurveyId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId TeacherId { get; init; }
    public IReadOnlyList<bool> Yes { get; init; } = [];
    public int Overall { get; init; }
    public decimal Score { get; init; }
    public DateOnly AnsweredOn { get; init; }
}
