namespace Workforce.Staffing.Domain.Enrolments;

internal readonly record struct EnrolmentReturnId(Guid Value);
