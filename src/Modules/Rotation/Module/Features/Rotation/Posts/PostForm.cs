using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Posts;

internal sealed class PostForm
{
    [Required(ErrorMessage = "请选择学校。")]
    public Guid? School { get; set; }

    [Required(ErrorMessage = "请选择学段。")]
    public string? Stage { get; set; }

    [Required(ErrorMessage = "请选择学科。")]
    public string? Subject { get; set; }

    /// <summary>Code table "post-level-group".</summary>
    public string? Level { get; set; }

    [Required(ErrorMessage = "请填写名额。"), Range(0, 999, ErrorMessage = "名额为 0 至 999。")]
    public int? Capacity { get; set; } = 1;

    public bool SubjectCertificate { get; set; } = true;
    public string? CertificateKind { get; set; }
    public string? MinimumEducation { get; set; }
    public string? MinimumTitle { get; set; }

    [Range(0, 50, ErrorMessage = "教龄为 0 至 50 年。")]
    public int? MinimumTeachingYears { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Note { get; set; }

    public uint Version { get; set; }

    public PostConditions Conditions() => new()
    {
        SubjectCertificate = SubjectCertificate,
        CertificateKind = Blank(CertificateKind),
        MinimumEducation = Blank(MinimumEducation),
        MinimumTitle = Blank(MinimumTitle),
        MinimumTeachingYears = MinimumTeachingYears is > 0 ? MinimumTeachingYears : null,
        Note = Blank(Note?.Trim()),
    };

    public static PostForm Of(Post post) => new()
    {
        School = post.OfferedBy.Value,
        Stage = post.Stage,
        Subject = post.Subject,
        Level = post.Level,
        Capacity = post.Capacity,
        SubjectCertificate = post.Conditions.SubjectCertificate,
        CertificateKind = post.Conditions.CertificateKind,
        MinimumEducation = post.Conditions.MinimumEducation,
        MinimumTitle = post.Conditions.MinimumTitle,
        MinimumTeachingYears = post.Conditions.MinimumTeachingYears,
        Note = post.Conditions.Note,
        Version = post.Version,
    };

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
