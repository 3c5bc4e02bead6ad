namespace Workforce.Rotation.Matching.Adjustment.Flow;

/// <summary>
/// Work done, counted in pivots and not in seconds, so that a limit is passed on every machine or on none.
/// </summary>
internal sealed class Effort(long limit)
{
    private long spent;

    public bool IsSpent => spent > limit;

    public void Spend(long pivots) => spent += pivots;
}
