using System.Text.Json;
using Workforce.UnitTests.Matching;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>A bundle on which a fraud can be tried: its certificate has the parts the fraud tampers with.</summary>
internal sealed record FraudGround(string Mode, Func<JsonElement, bool> Has)
{
    public static readonly FraudGround Rule = new("rule", certificate =>
        certificate.GetProperty("skipped").GetArrayLength() > 0 && certificate.GetProperty("called").GetArrayLength() > 4 && HasPrices(certificate));

    public static readonly FraudGround ShortestList = new("rule", certificate => !certificate.TryGetProperty("fewer", out _) && certificate.GetProperty("called").GetArrayLength() > 2);

    public static readonly FraudGround LongList = new("rule", certificate => certificate.TryGetProperty("fewer", out _));

    public static readonly FraudGround Joint = new("joint", certificate => certificate.GetProperty("movers").GetInt32() > 5 && HasPrices(certificate));

    public static readonly FraudGround JointWithGap = new("joint", certificate => certificate.TryGetProperty("cheaper", out _));

    public static readonly FraudGround JointWithTies = new("joint", certificate => certificate.GetProperty("earlier").GetArrayLength() > 0);

    public IEnumerable<BundleText> Open() => AdjustmentTexts.Adjusted(Mode, Has);

    private static bool HasPrices(JsonElement certificate) => certificate.GetProperty("prices").GetProperty("seats").EnumerateObject().Any();
}
