namespace Workforce.Rotation.Matching;

/// <summary>A market, or the faults that stand in its way.</summary>
/// <param name="Market">Null where there are faults.</param>
/// <param name="Faults">In the order of file and line; empty where there is a market.</param>
public sealed record MarketBuilt(Market? Market, IReadOnlyList<Fault> Faults);
