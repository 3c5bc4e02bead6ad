namespace Workforce.Ethics.Domain.Appraisals;

internal sealed record ParentOption(string Text, string En, decimal Points);
