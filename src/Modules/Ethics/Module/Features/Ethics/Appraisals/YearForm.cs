namespace Workforce.Ethics.Features.Ethics.Appraisals;

internal sealed class YearForm
{
    public int Year { get; set; }
    public string? Scheme { get; set; }
}
