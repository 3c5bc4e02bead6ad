using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>What a handler writes: a day, and words where the act asks for them.</summary>
internal sealed class HandleForm
{
    public uint Version { get; set; }
    public DateOnly? On { get; set; }
    public bool Upheld { get; set; }

    [StringLength(1000, ErrorMessage = "不超过 1000 个字。")]
    public string? Words { get; set; }

    public IFormFile? File { get; set; }
}
