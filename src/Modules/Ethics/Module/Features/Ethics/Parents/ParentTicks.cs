using System.ComponentModel.DataAnnotations;
using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Features.Ethics.Parents;

/// <summary>What a parent ticked.</summary>
internal sealed class ParentTicks
{
    [StringLength(40)]
    public string? Code { get; set; }

    /// <summary>By teacher, in the order of the survey.</summary>
    public List<TeacherTicks> Teachers { get; set; } = [];

    [StringLength(ParentRemark.Longest, ErrorMessage = "不超过 {1} 个字。")]
    public string? Words { get; set; }
}
