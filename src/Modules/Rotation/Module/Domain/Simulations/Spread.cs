namespace Workforce.Rotation.Domain.Simulations;

/// <summary>A figure over all made-up seeds.</summary>
internal sealed record Spread(double Mean, double Least, double Most)
{
    public static Spread Of(IReadOnlyList<double> values) => new(Math.Round(values.Average(), 2), values.Min(), values.Max());
}
