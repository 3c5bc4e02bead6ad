namespace Workforce.Platform.Changes;

/// <summary>Somebody else saved first. Carries both versions, so that the page can show them side by side.</summary>
public sealed class StaleEditException(IReadOnlyList<StaleField> fields) : Exception("Somebody else changed this meanwhile.")
{
    public IReadOnlyList<StaleField> Fields { get; } = fields;

    /// <summary>Nobody else: she herself sent this page before, with something else in it.</summary>
    public bool SentBefore { get; init; }
}

public sealed record StaleField(string Name, string Theirs, string Yours);
