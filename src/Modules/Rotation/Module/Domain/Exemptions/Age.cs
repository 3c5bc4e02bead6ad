namespace Workforce.Rotation.Domain.Exemptions;

internal static class Age
{
    /// <summary>周岁: completed years on a day.</summary>
    public static int Of(DateOnly born, DateOnly on) => on.Year - born.Year - (on.AddYears(born.Year - on.Year) < born ? 1 : 0);
}
