namespace Workforce.Access.Domain;

internal readonly record struct AssignmentId(Guid Value);
