namespace Workforce.Demo;

/// <summary>The yearly appraisal (年度考核) with the ethics appraisal (师德考核) beside it.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="SchoolId">Where she was appraised; null for a school outside the city.</param>
/// <param name="Result">Code table <c>appraisal-result</c>.</param>
/// <param name="Ethics">Code table <c>appraisal-result</c>.</param>
/// <param name="ConfirmedOn">确认日期.</param>
public sealed record DemoAppraisal(int Year, Guid? SchoolId, string Result, string Ethics, DateOnly ConfirmedOn);
