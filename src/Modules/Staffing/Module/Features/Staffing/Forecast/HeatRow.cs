using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <param name="Path">Where the row leads; null for nowhere.</param>
internal sealed record HeatRow(string Label, string? Path, IReadOnlyList<HeatCell> Cells)
{
    public bool IsRed => Cells.Any(c => c.Level == WarningLevel.Red);

    public static HeatRow Of(string label, string? path, IReadOnlyList<decimal> supply, IReadOnlyList<decimal> demand, WarningRule rule) =>
        new(label, path, supply.Zip(demand).Select(pair => new HeatCell(pair.First, pair.Second, rule.Of(pair.First, pair.Second))).ToList());
}
