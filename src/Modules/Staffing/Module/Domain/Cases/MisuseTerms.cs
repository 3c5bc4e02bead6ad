namespace Workforce.Staffing.Domain.Cases;

/// <summary>When the registry's facts are taken for a sign of misuse.</summary>
/// <param name="LeaveMonths">Leave longer than this.</param>
/// <param name="StayMonths">Work at another school longer than this.</param>
/// <param name="LentStatuses">Codes of "staff-status" that say she is lent to an office.</param>
/// <param name="AbsentStatuses">Codes that say she is away without cause that pay would go on for.</param>
/// <param name="OffPostStatuses">Codes that say she left her post and kept the establishment.</param>
/// <param name="VacantPercent">Empty posts from this share on, in percent of the approved.</param>
/// <param name="HiredMonths">Somebody came within so many months although the school was over.</param>
/// <param name="DueDays">The deadline that is proposed, in days.</param>
internal sealed record MisuseTerms(
    int LeaveMonths, int StayMonths, IReadOnlyList<string> LentStatuses, IReadOnlyList<string> AbsentStatuses, IReadOnlyList<string> OffPostStatuses, decimal VacantPercent, int HiredMonths, int DueDays);
