using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>Lines of posted tables, in the language of the documents.</summary>
internal static class PostedRows
{
    public static string Teaches(Post post, Names names) => names.Canonical("stage", post.Stage) + names.Canonical("subject", post.Subject) + (post.Level is { } level ? $"（{names.Canonical("post-level-group", level)}）" : "");

    public static PostedRow Of(Post post, Names names)
    {
        string?[] asked =
        [
            post.CertificateKind is { } kind ? $"具备{names.Canonical("certificate-kind", kind)}及以上" : null,
            post.SubjectCertificate ? $"{names.Canonical("subject", post.Subject)}学科教师资格" : null,
            post.MinimumEducation is { } education ? $"{names.Canonical("education", education)}及以上" : null,
            post.MinimumTitle is { } title ? $"{names.Canonical("title", title)}及以上" : null,
            post.MinimumTeachingYears is { } years ? $"教龄满{years}年" : null,
            post.Note,
        ];
        return new(post.Code, Teaches(post, names)) { Seats = post.Capacity, Conditions = string.Join('；', asked.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } text ? text : "不限" };
    }

    public static PostedRow Score(Application application, Post post, Names names) => new(post.Code, Teaches(post, names), application.Name, application.StaffNumber, application.Total)
    {
        Items = application.Items.Select(i => new PostedItem(i.Name, i.Given ?? 0, application.IsSelfScored ? i.Self : null)).ToList(),
    };

    public static PostedRow Listed(Application application, Post? post, Names names) => new(post?.Code, post is null ? null : Teaches(post, names), application.Name, application.StaffNumber, application.Total)
    {
        Subject = names.Canonical("subject", application.Subject), Rank = application.Rank, Outcome = application.Outcome, Reason = application.Reason,
    };
}
