using Workforce.Rotation.Matching.Adjustment.Verification;
using Workforce.UnitTests.Matching;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>A way to tamper with a published adjustment, and the promise it breaks first and foremost.</summary>
/// <param name="On">The bundles it is tried on.</param>
internal sealed record AdjustmentFraud(AdjustmentViolationKind Kind, FraudGround On, Action<BundleText> Commit)
{
    /// <summary>Bundles on which it was committed, one after another; each goes away when the next is asked for.</summary>
    public IEnumerable<BundleText> Committed()
    {
        foreach (var bundle in On.Open())
        {
            using (bundle)
            {
                if (Fits(bundle)) yield return bundle;
            }
        }
    }

    private bool Fits(BundleText bundle)
    {
        if (bundle.Run("verify") is { Exit: not 0 } run) throw new InvalidOperationException($"The honest bundle does not verify: {run.Output}{run.Error}");
        try
        {
            Commit(bundle);
            return true;
        }
        catch (FraudDoesNotFit)
        {
            return false;
        }
    }
}
