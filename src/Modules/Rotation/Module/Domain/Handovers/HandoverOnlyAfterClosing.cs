using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Handovers;

/// <summary>During the public notice an objection may still change who moves.</summary>
internal static class HandoverOnlyAfterClosing
{
    public static void Check(Round round)
    {
        if (round.State != RoundState.Closed)
            throw new RuleBrokenException("公示期间名单还可能更正，本轮办结之后再办交接。");
    }
}
