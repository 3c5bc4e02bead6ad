using Workforce.Access.Policy;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;

namespace Workforce.Access.Domain.Rules;

/// <summary>
/// System, security and audit administrator are three people (三员分立). The policy may name more such groups; for
/// these three the database refuses as well, whatever the policy says.
/// </summary>
internal static class SomeRolesExcludeEachOther
{
    public static void Check(Assignment given, IEnumerable<Assignment> held, AccessPolicy policy)
    {
        if (held.Any(h => h.Role != given.Role && h.Overlaps(given) && policy.ExclusiveRoles.Any(group => Names(group, h.Role) && Names(group, given.Role))))
            throw new RuleBrokenException("此人同期担任的另一角色不得与这个角色兼任：系统、安全、审计三类管理员须由不同的人担任。");
    }

    private static bool Names(IReadOnlyList<string> group, Role role) => group.Contains(RoleName.Of(role));
}
