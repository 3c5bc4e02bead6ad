namespace Workforce.Demo;

/// <summary>A district (县、区) of the city. The first one is the main one and carries the rounds.</summary>
public sealed record DemoDistrict(Guid Id, string RegionCode, string Name, string EnglishName);
