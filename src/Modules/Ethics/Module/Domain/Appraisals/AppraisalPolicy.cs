namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>From seeds/policy/ethics.json. Schemes are read by their prefix, because a district adds its own.</summary>
internal sealed record AppraisalPolicy
{
    public const string SchemePrefix = "ethics.appraisal_scheme_";

    public required ParentForm ParentForm { get; init; }
    public required int ParentAnswersMin { get; init; }
}
