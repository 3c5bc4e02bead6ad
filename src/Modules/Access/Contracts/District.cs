namespace Workforce.Access.Contracts;

/// <param name="RegionCode">GB/T 2260 code, by which policy values are looked up.</param>
public sealed record District(DistrictId Id, string Name, string RegionCode, string CityName);
