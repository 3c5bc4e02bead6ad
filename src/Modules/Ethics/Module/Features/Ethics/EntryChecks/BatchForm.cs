using System.ComponentModel.DataAnnotations;
using Workforce.Ethics.Domain.EntryChecks;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

internal sealed class BatchForm
{
    public CheckKind Kind { get; set; }

    [StringLength(60, ErrorMessage = "不超过 {1} 个字。")]
    public string? Authority { get; set; }

    /// <summary>People to be hired, one a line: name, date of birth.</summary>
    [StringLength(20_000)]
    public string? People { get; set; }
}
