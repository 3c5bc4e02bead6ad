namespace Workforce.Rotation.Domain.Scoring;

/// <summary>What can be held at a level: an education, a duty, honours. One entry for each thing held.</summary>
internal static class HeldLevels
{
    public static readonly IReadOnlyList<string> Words = ["education", "title", "duty", "backbone", "achievement", "honours"];

    /// <param name="name">The Chinese name of a code: table, code.</param>
    /// <returns>Null where the record does not say.</returns>
    public static IReadOnlyList<(string Level, string Basis)>? Of(SchemeItem item, ScoringFacts facts, Func<string, string, string> name) => (item.Datum ?? item.Item) switch
    {
        "education" => facts.Education is { Length: > 0 } education ? [(Degree(education), name("education", education))] : null,
        "title" => facts.Title is { } title ? [(title, name("title", title))] : null,
        "duty" => facts.Duty is { } duty ? [.. duty == "none" ? [] : new[] { (duty, name("duty", duty)) }, .. facts.IsClassTeacher == true ? new[] { ("class-teacher", "班主任") } : []] : null,
        "backbone" => Honours(item, facts, kind => kind is "backbone" or "special-grade"),
        "achievement" => Honours(item, facts, kind => kind == "teaching"),
        "honours" => Honours(item, facts, _ => true),
        _ => null,
    };

    private static List<(string, string)>? Honours(SchemeItem item, ScoringFacts facts, Func<string, bool> counts) => facts.Honours?
        .Where(h => counts(h.Kind) && (item.WithinYears is not { } years || h.GrantedOn > facts.On.AddYears(-years)))
        .Select(h => (h.Kind == "special-grade" ? "special-grade" : h.Level, $"{h.Name}（{h.GrantedOn:yyyy}）")).ToList();

    // GB/T 4658: the first digit is the level.
    private static string Degree(string code) => code[0] switch { '1' => "postgraduate", '2' => "bachelor", '3' => "college", '4' => "secondary", '6' => "high-school", _ => "" };
}
