namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>Prices as a certificate claims them. Any prices give a true bound; only good ones give a high one.</summary>
internal sealed record ClaimedPrices(long Scale, long Mover, long Backbone, long[] Seats);
