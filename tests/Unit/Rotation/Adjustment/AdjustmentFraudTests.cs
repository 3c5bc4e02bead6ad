using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>Whoever tampers with a published adjustment, or solves another case than the published one, is found out by <c>verify</c>.</summary>
public sealed class AdjustmentFraudTests
{
    public static TheoryData<string, string> Kinds => new(AdjustmentFrauds.All.Select(fraud => (fraud.Key, fraud.Value.Kind.ToString())));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fraud_IsFound(string fraud, string kind)
    {
        var (found, others) = (false, new List<string>());
        foreach (var bundle in AdjustmentFrauds.All[fraud].Committed())
        {
            var (exit, output, _) = bundle.Run("verify", "--json");
            Assert.Equal(1, exit);
            found = output.Contains($"\"kind\": \"{kind}\"", StringComparison.OrdinalIgnoreCase);
            if (found) break;
            others.Add(output);
        }

        Assert.True(found, string.Join('\n', others.Prepend($"Not once was it called {kind}.")));
    }

    [Fact]
    public void AtLeastThirtyKinds_AreTried() => Assert.True(AdjustmentFrauds.All.Count >= 30);
}
