namespace Workforce.Rotation.Domain.Simulations;

/// <summary>A line of a real list.</summary>
/// <param name="Post">Position of the post in the market.</param>
/// <param name="Score">What she is compared by there: what the school gave, or what is assumed.</param>
/// <param name="Entered">What goes into the market; null where her guarantee needs no score.</param>
internal readonly record struct Wish(int Post, long Score, long? Entered);
