namespace Workforce.Access.Features.Access.Audit;

internal sealed record ChangedField(string Name, string? Old, string? New);
