namespace Workforce.Access.Contracts;

/// <summary>A district of the organisation tree (city &gt; district &gt; school).</summary>
public readonly record struct DistrictId(Guid Value);
