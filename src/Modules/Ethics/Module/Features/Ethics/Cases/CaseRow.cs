using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

internal sealed record CaseRow(CaseId Id, string Number, string TeacherName, string SchoolName, string Violation, CaseState State, CaseEnding? Ending, DateOnly ReceivedOn, DateOnly? DueOn);
