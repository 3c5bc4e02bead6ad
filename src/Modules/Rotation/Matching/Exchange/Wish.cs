namespace Workforce.Rotation.Matching.Exchange;

/// <summary>A teacher would rather have a post than the seat she holds, if any.</summary>
/// <param name="Grade">How she stands there; smaller is better.</param>
/// <param name="Member">Who.</param>
/// <param name="Choice">Index of the choice in the market.</param>
internal readonly record struct Wish(int Grade, int Member, int Choice);
