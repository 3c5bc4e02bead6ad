namespace Workforce.Ethics.Contracts;

/// <param name="RegionCode">GB/T 2260 code of the district.</param>
/// <param name="Hash">Lower-case hex SHA-256.</param>
public sealed record PrintedAnchor(string RegionCode, long Seq, string Hash);
