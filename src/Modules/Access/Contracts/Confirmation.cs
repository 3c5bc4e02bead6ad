namespace Workforce.Access.Contracts;

/// <param name="Method">Set when confirmed.</param>
public sealed record Confirmation(ConfirmationOutcome Outcome, ConfirmationMethod? Method = null);
