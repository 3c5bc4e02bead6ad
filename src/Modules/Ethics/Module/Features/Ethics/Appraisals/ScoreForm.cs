namespace Workforce.Ethics.Features.Ethics.Appraisals;

internal sealed class ScoreForm
{
    public uint Version { get; set; }
    public decimal? Self { get; set; }
    public decimal? Peers { get; set; }
    public decimal? Pupils { get; set; }
    public decimal? School { get; set; }
    public string? Gate { get; set; }
    public string? Grade { get; set; }
}
