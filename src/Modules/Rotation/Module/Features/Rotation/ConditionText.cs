using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>A post's conditions as one line.</summary>
internal static class ConditionText
{
    public static string Of(IStringLocalizer texts, Names names, Post post)
    {
        var asked = post.Conditions;
        var parts = new List<string>();
        if (asked.CertificateKind is { } kind)
            parts.Add(texts["具备{0}及以上", names.Of("certificate-kind", kind)]);
        if (asked.SubjectCertificate)
            parts.Add(texts["{0}学科教师资格", names.Of("subject", post.Subject)]);
        if (asked.MinimumEducation is { } education)
            parts.Add(texts["{0}及以上", names.Of("education", education)]);
        if (asked.MinimumTitle is { } title)
            parts.Add(texts["{0}及以上", names.Of("title", title)]);
        if (asked.MinimumTeachingYears is { } years)
            parts.Add(texts["教龄满 {0} 年", years]);
        if (asked.Note is { } note)
            parts.Add(note);
        return parts.Count == 0 ? texts["不限"] : string.Join(texts["；"], parts);
    }
}
