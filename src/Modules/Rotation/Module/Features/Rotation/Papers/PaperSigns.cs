namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>Usual lines for signatures.</summary>
internal static class PaperSigns
{
    public static readonly IReadOnlyList<string> OfList = ["制表人", "审核人", "单位负责人（签字、盖章）"];
}
