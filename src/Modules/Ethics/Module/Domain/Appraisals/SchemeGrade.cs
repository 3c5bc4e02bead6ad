namespace Workforce.Ethics.Domain.Appraisals;

/// <param name="Code">excellent, good, qualified, basic or failed.</param>
/// <param name="Min">Least total; 0 for the last.</param>
/// <param name="Names">The name of the document first, then others in use for it: the third grade is called 合格 here, 基本合格 there.</param>
/// <param name="MaxShare">Percent of those appraised, at most; null without a limit.</param>
internal sealed record SchemeGrade(string Code, decimal Min, IReadOnlyList<string> Names, decimal? MaxShare = null)
{
    public const string Failed = "failed";

    public string Name => Names[0];
}
