using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Cases;

/// <param name="Person">Null where it is about the school.</param>
/// <param name="Facts">The facts it follows from, as a key that the same facts give again.</param>
/// <param name="Finding">Chinese, as it is stored.</param>
internal sealed record Suspicion(CaseKind Kind, SchoolId School, StaffMember? Person, string Facts, string Finding);
