using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>A declared relation as people read it.</summary>
internal static class RelationText
{
    public static string Of(IStringLocalizer texts, string? relation) => relation switch
    {
        null => texts["未申明"],
        Relations.None => texts["无"],
        Relations.Herself => texts["本人"],
        _ => PolicyText.Word(texts, relation),
    };
}
