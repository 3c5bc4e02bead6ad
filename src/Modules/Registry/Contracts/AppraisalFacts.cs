namespace Workforce.Registry.Contracts;

/// <param name="Year">Calendar year.</param>
/// <param name="Result">年度考核. Code table "appraisal-result".</param>
/// <param name="Ethics">师德考核. Code table "appraisal-result".</param>
public sealed record AppraisalFacts(int Year, string Result, string Ethics);
