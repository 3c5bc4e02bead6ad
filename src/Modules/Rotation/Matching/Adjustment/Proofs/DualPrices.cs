namespace Workforce.Rotation.Matching.Adjustment.Proofs;

/// <summary>
/// Prices that bound the cost of every placement from below. What costs are multiplied with, what a mover and what a
/// backbone mover is paid, what a seat at each post costs.
/// </summary>
/// <param name="Scale">0 where the prices prove that there is no placement at all, whatever its cost.</param>
/// <param name="Mover">Taken off the cost of each pair that is a move.</param>
/// <param name="Backbone">Taken off besides where the mover is a backbone teacher.</param>
/// <param name="Seats">By post, added to the cost of each pair there.</param>
internal sealed record DualPrices(long Scale, long Mover, long Backbone, long[] Seats);
