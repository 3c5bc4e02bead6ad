namespace Workforce.Rotation.Features.Rotation.Exams;

internal sealed class PartForm
{
    /// <summary>Of a paper that was there before; a new one gets its own.</summary>
    public string? Key { get; set; }

    public string? Name { get; set; }
    public decimal? Maximum { get; set; }
    public decimal? Weight { get; set; }
    public bool BySubject { get; set; }
}
