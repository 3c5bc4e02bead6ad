using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class FinishForm
{
    public uint Version { get; set; }
    public DateOnly? On { get; set; }
    public VisitOutcome Outcome { get; set; }

    [StringLength(1000, ErrorMessage = "不超过 {1} 个字。")]
    public string? Summary { get; set; }

    public IFormFile? File { get; set; }
}
