using System.ComponentModel.DataAnnotations;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>A decision as it is written.</summary>
internal sealed class DecideForm
{
    public uint Version { get; set; }
    public DateOnly? On { get; set; }
    public List<string> Violations { get; set; } = [];
    public SanctionKind Sanction { get; set; }
    public List<OtherMeasure> Others { get; set; } = [];

    [Range(1, 1200, ErrorMessage = "月数为 1 至 1200。")]
    public int? BarMonths { get; set; }

    public List<EthicsScope> Scopes { get; set; } = [];
    public QualificationEffect Qualification { get; set; }

    /// <summary>She read that the bar is shorter than the rule says.</summary>
    public bool ShortConfirmed { get; set; }

    [StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? ShortWhy { get; set; }

    [StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? WithoutProposalWhy { get; set; }

    [Required(ErrorMessage = "请写明认定的事实。"), StringLength(2000, ErrorMessage = "不超过 2000 个字。")]
    public string? Facts { get; set; }

    [Required(ErrorMessage = "请写明理由。"), StringLength(2000, ErrorMessage = "不超过 2000 个字。")]
    public string? Reasons { get; set; }

    [Required(ErrorMessage = "请写明依据。"), StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? Basis { get; set; }

    public Measures Measures => new(Sanction, Others.Distinct().ToList(), BarMonths, Scopes.Distinct().ToList(), Qualification);
}
