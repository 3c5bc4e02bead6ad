namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Whether an adjustment may send somebody to a post, and every rule that says not.</summary>
internal sealed record PairVerdict(int? Metres, IReadOnlyList<Refusal> Refusals)
{
    public bool IsOpen => Refusals.Count == 0;

    public bool IsOpenWithout(string? rule) => Refusals.All(refusal => refusal.Rule == rule);
}
