using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>What a step asks for; each step uses its part.</summary>
internal sealed class StepForm
{
    public DateOnly? On { get; set; }
    public DateOnly? Until { get; set; }

    [StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? Note { get; set; }

    [StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Witnesses { get; set; }

    public IFormFile? Evidence { get; set; }

    /// <summary>Places drawn, by applicant.</summary>
    public Dictionary<Guid, int?> Places { get; set; } = [];

    public Guid Post { get; set; }
    public uint Version { get; set; }
}
