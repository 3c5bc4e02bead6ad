namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>All totals of a round as they are typed; blank for none.</summary>
internal sealed class TotalsForm
{
    public List<TotalLine> Schools { get; set; } = [];
    public List<TotalLine> Subjects { get; set; } = [];
    public List<TotalLine> Levels { get; set; } = [];
}
