using Workforce.Platform.Policy;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>The policy an exchange runs under: the values typed and the lines they came from, kept with it for good.</summary>
internal sealed record ExchangeRules(ExchangePolicy Values, IReadOnlyList<PolicyLine> Lines)
{
    public static ExchangeRules Of(PolicyReading<ExchangePolicy> reading) => new(reading.Value,
        ExchangePolicy.Keys.Where(reading.Rows.ContainsKey).Select(key => PolicyLine.Of(reading.Rows[key])).ToList());

    public PolicyLine? LineOf(string key) => Lines.FirstOrDefault(line => line.Key == key);
}
