namespace Workforce.Rotation.Matching.Draw;

/// <summary>The result of a public draw.</summary>
/// <param name="Name">"福彩3D".</param>
/// <param name="Issue">Its issue number.</param>
/// <param name="Digits">As announced.</param>
/// <param name="DrawnOn">The day, in China.</param>
/// <param name="EnteredAt">When it was brought into the round.</param>
public sealed record DrawnNumbers(string Name, string Issue, string Digits, DateOnly DrawnOn, DateTimeOffset EnteredAt)
{
    /// <summary>The one line that enters the seed.</summary>
    internal string Line => FormattableString.Invariant($"{Name}|{Issue}|{Digits}|{DrawnOn:yyyy-MM-dd}");
}
