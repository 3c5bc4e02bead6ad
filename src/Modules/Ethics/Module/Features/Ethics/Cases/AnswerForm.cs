using System.ComponentModel.DataAnnotations;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>The answer to an appeal; the measures are read only when it lightens the decision.</summary>
internal sealed class AnswerForm
{
    public uint Version { get; set; }
    public Guid Appeal { get; set; }
    public AppealState Outcome { get; set; } = AppealState.Upheld;
    public DateOnly? On { get; set; }

    [StringLength(2000, ErrorMessage = "不超过 2000 个字。")]
    public string? Answer { get; set; }

    public SanctionKind Sanction { get; set; }
    public List<OtherMeasure> Others { get; set; } = [];

    [Range(1, 1200, ErrorMessage = "月数为 1 至 1200。")]
    public int? BarMonths { get; set; }

    public List<EthicsScope> Scopes { get; set; } = [];
    public ServiceManner Manner { get; set; }

    public Measures MeasuresOf(Measures before) => new(Sanction, Others, BarMonths, BarMonths is null ? [] : Scopes, before.Qualification);
}
