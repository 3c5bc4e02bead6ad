namespace Workforce.Rotation.Domain;

/// <param name="Item">Key in the scheme.</param>
/// <param name="Basis">The datum it rests on: "教龄 21 年".</param>
/// <param name="Thousandths">Points times 1,000.</param>
internal sealed record ScoreItem(string Item, string Name, string Basis, int Thousandths);
