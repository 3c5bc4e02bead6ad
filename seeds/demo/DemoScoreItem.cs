namespace Workforce.Demo;

/// <summary>One line of a score sheet.</summary>
/// <param name="Item">Item key of the scheme, "age".</param>
/// <param name="Basis">The datum it rests on, in Chinese: "42 岁".</param>
/// <param name="Thousandths">Points times 1,000.</param>
public sealed record DemoScoreItem(string Item, string Basis, int Thousandths);
