using System.Text.Json.Serialization;
using Workforce.Platform.Policy;

namespace Workforce.Rotation.Domain;

/// <summary>The policy a round runs under: the values typed, the lines they came from, and the orders compared by; kept with the round for good.</summary>
internal sealed record RoundPolicy(RotationPolicy Values, IReadOnlyList<PolicyLine> Lines, Ladders Ladders)
{
    [JsonIgnore]
    public IEnumerable<PolicyLine> Unconfirmed => Lines.Where(line => line.Unconfirmed);

    /// <summary>Keeps the lines that decide something in a round and leaves out the rest of the module's values.</summary>
    public static RoundPolicy Of(PolicyReading<RotationPolicy> reading, Ladders ladders) => new(reading.Value,
        RotationPolicy.Keys.Where(reading.Rows.ContainsKey).Select(key => PolicyLine.Of(reading.Rows[key])).ToList(), ladders);
}
