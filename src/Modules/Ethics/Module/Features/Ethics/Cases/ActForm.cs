using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>What the small acts on a case's page ask for; each reads what it needs.</summary>
internal sealed class ActForm
{
    public uint Version { get; set; }
    public DateOnly? On { get; set; }

    [StringLength(2000, ErrorMessage = "不超过 2000 个字。")]
    public string? Words { get; set; }

    public Guid? Account { get; set; }
    public RecusalGround Ground { get; set; }
    public StatementKind Kind { get; set; }
    public ServiceManner Manner { get; set; }

    [StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Receipt { get; set; }

    [StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Title { get; set; }

    public IFormFile? File { get; set; }
}
