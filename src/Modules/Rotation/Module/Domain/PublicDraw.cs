namespace Workforce.Rotation.Domain;

/// <summary>A named public draw that nobody in the district can steer, announced before the inputs are locked.</summary>
/// <param name="DrawName">"福彩3D".</param>
/// <param name="Issue">Its issue number, "2026186".</param>
/// <param name="Digits">The digits drawn, "729".</param>
internal sealed record PublicDraw(string DrawName, string Issue, string Digits, DateOnly DrawnOn)
{
    /// <summary>The one line that enters the seed; anybody can type it from the newspaper.</summary>
    public string Line => FormattableString.Invariant($"{DrawName}|{Issue}|{Digits}|{DrawnOn:yyyy-MM-dd}");
}
