namespace Workforce.Staffing.Domain.Quotas;

/// <summary>The document that approves a plan, and its filing (备案) above.</summary>
/// <param name="Number">文号.</param>
internal sealed record Decision(string Number, DateOnly IssuedOn, string? FilingNumber, DateOnly? FiledOn);
