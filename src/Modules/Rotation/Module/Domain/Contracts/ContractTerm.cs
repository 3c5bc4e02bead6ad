namespace Workforce.Rotation.Domain.Contracts;

/// <summary>How long a contract runs.</summary>
/// <param name="EndsOn">Its last day; null where neither years nor a retirement date is known, and a blank is printed.</param>
/// <param name="Years">Null for one until retirement.</param>
/// <param name="ProbationMonths">Only in a first employment.</param>
/// <param name="MayAskForRetirement">She may ask for a contract until retirement, and it must be given (国务院令第652号 art. 14).</param>
internal sealed record ContractTerm(DateOnly StartsOn, DateOnly? EndsOn, int? Years, bool UntilRetirement, int? ProbationMonths, bool MayAskForRetirement);
