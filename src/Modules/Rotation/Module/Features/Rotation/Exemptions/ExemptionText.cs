using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

internal static class ExemptionText
{
    public static string Title(this ExemptionKind kind) => kind switch { ExemptionKind.Direct => "直聘", ExemptionKind.Exempt => "免竞聘", _ => "暂缓" };

    public static string Title(this ExemptionState state) => state switch { ExemptionState.Proposed => "待核准", ExemptionState.Approved => "已核准", _ => "不予核准" };

    public static string Colour(this ExemptionState state) => state switch { ExemptionState.Proposed => "orange", ExemptionState.Approved => "green", _ => "red" };

    public static string Of(IStringLocalizer texts, Ground ground) => ground.Key == Ground.Typed ? ground.Values[0] : texts[ground.Sentence, ground.Values.Cast<object>().ToArray()];
}
