using Workforce.Access.Domain;

namespace Workforce.Access.Features.Access.Accounts;

internal sealed record AccountRow(AccountId Id, string LoginName, string Name, DateTimeOffset? DisabledAt, DateTimeOffset? LockedUntil, bool HasSecondFactor, DateTimeOffset? LastSignInAt);
