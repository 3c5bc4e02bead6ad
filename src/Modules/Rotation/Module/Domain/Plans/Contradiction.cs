namespace Workforce.Rotation.Domain.Plans;

/// <param name="Sentence">Text key with its values.</param>
/// <param name="Stops">Whether the round may not open with it; otherwise it is a warning.</param>
internal sealed record Contradiction(string Sentence, bool Stops, params object[] Values);
