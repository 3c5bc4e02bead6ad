namespace Workforce.Demo;

/// <summary>A cluster (学区) of neighbouring schools of one district.</summary>
public sealed record DemoCluster(Guid Id, Guid DistrictId, string Name, string EnglishName);
