namespace Workforce.Rotation.Domain.Exchange;

/// <summary>A share that a document asks for, against what there is.</summary>
/// <param name="Line">Where the percentage comes from.</param>
/// <param name="Missing">How many persons more would do.</param>
internal sealed record ShareFigure(int Part, int Whole, int Percent, int Missing, PolicyLine Line)
{
    public bool IsMet => Missing == 0;

    /// <summary>Nothing to divide by yet: neither met nor missed.</summary>
    public bool IsEmpty => Whole == 0;
    public decimal Actual => Whole == 0 ? 0 : Math.Round(Part * 100m / Whole, 1);
}
