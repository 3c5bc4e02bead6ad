using System.Text;
using System.Text.Json;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>The manifest of an adjustment: who it is, how people are chosen, and the two percentages.</summary>
internal sealed class AdjustmentManifestReader(FaultList faults) : StrictManifest<AdjustmentManifest>(
    faults, [.. AdjustmentFiles.In, .. AdjustmentFiles.Out], ["format", "round", "mode", "minimumMoversPercent", "minimumBackbonePercentOfMovers"])
{
    private string? format, round, mode;
    private int movers, backbone;

    protected override bool Take(string name, int line, ref Utf8JsonReader reader)
    {
        switch (name)
        {
            case "format": format = Text(name, line, ref reader); break;
            case "round": round = Text(name, line, ref reader); break;
            case "mode": mode = Text(name, line, ref reader); break;
            case "minimumMoversPercent": movers = Percent(name, line, ref reader); break;
            case "minimumBackbonePercentOfMovers": backbone = Percent(name, line, ref reader); break;
            default: return false;
        }

        return true;
    }

    protected override AdjustmentManifest? Checked(FaultList faults)
    {
        if (format is not null && format != AdjustmentBundle.Format) Fault(LineOf("format"), $"The format must be {AdjustmentBundle.Format}.");
        if (round is not null && IdRule.BrokenBy(Encoding.UTF8.GetBytes(round)) is { } broken) Fault(LineOf("round"), $"The round's id {broken}.");
        if (mode is not (null or "rule" or "joint")) Fault(LineOf("mode"), "The mode must be rule or joint.");
        return faults.Any ? null : new AdjustmentManifest(round!, mode == "joint" ? AdjustmentMode.Joint : AdjustmentMode.Rule, movers, backbone, Hashes);
    }

    private int Percent(string name, int line, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var percent) && percent is >= 0 and <= 100) return percent;
        Fault(line, $"The property {name} must be a whole number from 0 to 100.");
        reader.Skip();
        return 0;
    }
}
