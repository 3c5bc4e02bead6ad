namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>What the bureau settles for everybody.</summary>
/// <param name="CapMetres">Nobody is sent farther; null: no cap.</param>
/// <param name="ProtectedCapMetres">Protected people are not sent farther; null: no cap of their own.</param>
/// <param name="MoversPercent">Of all who take part, so many must be placed at another school; 0: only those who must be.</param>
/// <param name="BackbonePercent">Of these, so many backbone teachers.</param>
/// <param name="BySheet">Distances come from the uploaded sheet, not from the schools' coordinates.</param>
internal sealed record AdjustmentTerms(int? CapMetres, int? ProtectedCapMetres, int MoversPercent, int BackbonePercent, bool BySheet);
