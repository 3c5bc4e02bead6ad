using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Contracts;

/// <summary>One person's time at another school.</summary>
/// <param name="Id">The same one is never recorded twice.</param>
/// <param name="DocumentNumber">Goes into the service history where the employment moves.</param>
/// <param name="Kind">Code table "stay-kind".</param>
/// <param name="BeginsOn">First day.</param>
/// <param name="EndsOn">Last day; null where the employment moves.</param>
/// <param name="MovesRelation">人事关系 moves: she is employed by the receiving school from the first day on.</param>
/// <param name="Stage">Code table "stage".</param>
/// <param name="Subject">Code table "subject".</param>
public sealed record ExchangeStay(Guid Id, TeacherId TeacherId, string DocumentNumber, string Kind, SchoolId FromSchoolId, SchoolId ToSchoolId, DateOnly BeginsOn, DateOnly? EndsOn, bool MovesRelation, string Stage, string Subject);
