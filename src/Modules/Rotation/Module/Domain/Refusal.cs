namespace Workforce.Rotation.Domain;

/// <summary>
/// One rule that keeps a teacher from a post. The sentence has {0} places; a code argument is shown by its name in the
/// reader's language.
/// </summary>
/// <param name="Rule">The rule's name, stable: it groups and filters.</param>
internal sealed record Refusal(string Rule, string Sentence, params object[] Arguments);
