namespace Workforce.Ethics.Domain.Appraisals;

internal sealed record ParentItem(string Text, string En, bool YesIsGood);
