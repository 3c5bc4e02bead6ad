namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>What parents are asked; from the policy value ethics.parent_form.</summary>
internal sealed record ParentForm(IReadOnlyList<ParentItem> Items, IReadOnlyList<ParentOption> Overall)
{
    /// <summary>Mean of the items, 100 or 0 each, and the overall answer.</summary>
    /// <param name="yes">For every item, whether the parent said yes.</param>
    public decimal Score(IReadOnlyList<bool> yes, int overall) =>
        Math.Round((Items.Select((item, i) => yes[i] == item.YesIsGood ? 100m : 0m).Sum() + Overall[overall].Points) / (Items.Count + 1), 2, MidpointRounding.AwayFromZero);
}
