using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <param name="IsAsked">She stands in a batch of this year that has not come back.</param>
internal sealed record UncheckedPerson(StaffMember Staff, string SchoolName, bool IsAsked);
