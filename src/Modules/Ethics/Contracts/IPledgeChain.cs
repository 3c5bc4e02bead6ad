namespace Workforce.Ethics.Contracts;

/// <summary>Proves the chains of signatures, as the command <c>ethics verify</c> and the page of the chain do.</summary>
public interface IPledgeChain
{
    /// <param name="regionCode">GB/T 2260 code of one district; null for all.</param>
    /// <param name="printed">Anchors kept outside the database, as exported; they must still be links of the chains.</param>
    Task<IReadOnlyList<ChainReport>> VerifyAsync(string? regionCode, IReadOnlyList<PrintedAnchor> printed, CancellationToken ct);
}
