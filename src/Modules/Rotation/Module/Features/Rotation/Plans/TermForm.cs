using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>A length of time: a number and its unit.</summary>
internal sealed class TermForm
{
    [Range(1, 120, ErrorMessage = "天数为 1 至 120。")]
    public int Days { get; set; }

    public string Unit { get; set; } = "workingDays";

    public static TermForm Of(Term term) => new() { Days = term.Days, Unit = term.Unit };

    public string Value() => PlanJson.Write(new Term(Days, Unit));
}
