using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Domain.Waiting;

/// <summary>Nobody whom the law protects waits on lower pay, and nobody ends her contract.</summary>
internal static class ProtectedPeopleKeepPayAndPost
{
    public static void CheckPay(string name, IReadOnlyList<ProtectedGround> protections, UnhiredPay? pay)
    {
        if (pay is not null && protections.Count > 0)
            throw new RuleBrokenException("{0}受保护，待岗期间不得降低工资。依据：{1}。", name, ProtectedGround.LawOf(protections[0].Kind));
    }

    public static void CheckEnd(string name, IReadOnlyList<ProtectedGround> protections)
    {
        if (protections.Count > 0)
            throw new RuleBrokenException("{0}受保护，不得解除聘用合同。依据：{1}。", name, ProtectedGround.LawOf(protections[0].Kind));
    }
}
