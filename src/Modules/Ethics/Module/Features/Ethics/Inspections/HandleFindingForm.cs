using System.ComponentModel.DataAnnotations;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class HandleFindingForm
{
    public uint Version { get; set; }
    public bool IsTrue { get; set; }

    /// <summary>No interest in the matter: said when a case is opened.</summary>
    public bool Free { get; set; }

    [StringLength(1000, ErrorMessage = "不超过 {1} 个字。")]
    public string? Result { get; set; }
}
