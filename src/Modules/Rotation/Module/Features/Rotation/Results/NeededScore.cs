using Workforce.Rotation.Matching.Explanation;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>What score would have changed it, as an officer would write it: in thousandths, her place among equals as it is.</summary>
internal static class NeededScore
{
    /// <param name="scale">How many of the engine's points are one thousandth; what is below decides between equals.</param>
    /// <param name="most">The scheme's maximum in thousandths.</param>
    /// <returns>Thousandths; null when not even the maximum would have done it.</returns>
    public static int? Of(Refusal refusal, long scale, int most)
    {
        if (refusal is not { Needed: { } needed, Score: { } score })
            return null;
        var thousandths = Math.Max(0, (needed - (score % scale) + scale - 1) / scale);
        return thousandths <= most ? (int)thousandths : null;
    }
}
