namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>A part of a whole as a rule says it: two thirds.</summary>
internal sealed record Share(int Parts, int Of)
{
    /// <returns>The least whole number that is at least this share, or more than it.</returns>
    public int Least(int whole, bool more) => more ? whole * Parts / Of + 1 : (whole * Parts + Of - 1) / Of;

    public override string ToString() => $"{Parts}/{Of}";
}
