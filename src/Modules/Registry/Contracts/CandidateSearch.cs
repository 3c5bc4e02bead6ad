namespace Workforce.Registry.Contracts;

/// <summary>Which candidates are asked for; what is null keeps everybody.</summary>
/// <param name="School">Employed there on the day.</param>
/// <param name="Subject">Code table "subject".</param>
/// <param name="Text">Part of the name, the beginning of the pinyin initials, or the whole staff number.</param>
public sealed record CandidateSearch(SchoolId? School = null, string? Subject = null, string? Text = null)
{
    public static readonly CandidateSearch Everybody = new();
}
