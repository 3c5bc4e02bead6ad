namespace Workforce.Staffing.Domain.Posts;

/// <summary>进一退一: for so many taken into the quota, so many outside it must go.</summary>
internal sealed record InOutRule(int In, int Out)
{
    /// <param name="taken">Net growth of the people in the quota since the caps were set.</param>
    /// <param name="gone">Net fall of the people outside the quota since then.</param>
    /// <returns>How many more outside the quota have to go; 0 when the rule is kept.</returns>
    public int Missing(int taken, int gone) => taken <= 0 ? 0 : Math.Max(0, ((taken * Out) + In - 1) / In - gone);
}
