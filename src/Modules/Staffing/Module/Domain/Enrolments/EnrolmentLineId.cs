namespace Workforce.Staffing.Domain.Enrolments;

internal readonly record struct EnrolmentLineId(Guid Value);
