namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>A bundle gives no occasion for a fraud, or the fraud would leave its answer as it is.</summary>
internal sealed class FraudDoesNotFit(string why) : Exception(why);
