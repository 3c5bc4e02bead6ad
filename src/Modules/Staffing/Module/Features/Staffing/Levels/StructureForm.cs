using System.ComponentModel.DataAnnotations;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Levels;

/// <summary>A structure as it is typed: thirteen numbers, the first for level 1.</summary>
internal sealed class StructureForm
{
    public List<int?> Posts { get; set; } = [];

    [Required(ErrorMessage = "请填写生效日期。")]
    public DateOnly? From { get; set; }

    [StringLength(60, ErrorMessage = "文号不超过 60 个字。")]
    public string? Document { get; set; }

    [StringLength(300, ErrorMessage = "不超过 300 个字。")]
    public string? Reason { get; set; }

    /// <summary>The structure that was the last one when the form was opened.</summary>
    public Guid? After { get; set; }

    public IReadOnlyDictionary<int, int> ByLevel => Posts.Take(PostLevels.All.Count).Select((posts, i) => (Level: i + 1, Posts: posts ?? 0)).Where(p => p.Posts != 0).ToDictionary(p => p.Level, p => p.Posts);
}
