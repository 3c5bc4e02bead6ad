using Workforce.Access.Contracts;

namespace Workforce.Access.Domain;

/// <summary>A city or a district; a district's unit id is its <see cref="DistrictId"/>.</summary>
internal readonly record struct UnitId(Guid Value)
{
    public static UnitId Of(DistrictId district) => new(district.Value);
}
