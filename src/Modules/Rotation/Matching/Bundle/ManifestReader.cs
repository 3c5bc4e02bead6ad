using System.Text;
using System.Text.Json;
using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>The manifest of a round: who it is, the seed of its draw, and whether seats are exchanged.</summary>
internal sealed class ManifestReader(FaultList faults)
    : StrictManifest<BundleManifest>(faults, BundleFiles.Known, ["format", "round", "seed", "exchange"])
{
    private string? format, round, seed, exchange;

    protected override bool Take(string name, int line, ref Utf8JsonReader reader)
    {
        switch (name)
        {
            case "format": format = Text(name, line, ref reader); break;
            case "round": round = Text(name, line, ref reader); break;
            case "seed": seed = reader.TokenType == JsonTokenType.Null ? null : Text(name, line, ref reader); break;
            case "exchange": exchange = Text(name, line, ref reader); break;
            default: return false;
        }

        return true;
    }

    protected override BundleManifest? Checked(FaultList faults)
    {
        if (format is not null && format != RotationBundle.Format) Fault(LineOf("format"), $"The format must be {RotationBundle.Format}.");
        if (round is not null && IdRule.BrokenBy(Encoding.UTF8.GetBytes(round)) is { } broken) Fault(LineOf("round"), $"The round's id {broken}.");
        if (seed is not null && !IsHex64(seed)) Fault(LineOf("seed"), "The seed must be 64 hex digits, or null.");
        if (exchange is not (null or "none" or "cycles")) Fault(LineOf("exchange"), "The exchange must be none or cycles.");
        if (faults.Any) return null;
        return new BundleManifest(
            round!, seed is null ? null : Convert.FromHexString(seed), LineOf("seed"),
            exchange == "cycles" ? ExchangeRule.Cycles : ExchangeRule.None, Hashes);
    }
}
