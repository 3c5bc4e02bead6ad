using System.ComponentModel.DataAnnotations;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class CorrectForm
{
    public Guid Report { get; set; }
    public uint Version { get; set; }
    public int Found { get; set; }
    public int Handling { get; set; }
    public int Closed { get; set; }

    [StringLength(300, ErrorMessage = "不超过 {1} 个字。")]
    public string? Why { get; set; }
}
