using Npgsql;
using Workforce.Platform.Modules;

namespace Workforce.Platform.Units;

/// <summary>Turns the name of a database constraint into the sentence its module gave for it.</summary>
public sealed class ConstraintSentences(IEnumerable<IModule> modules)
{
    private readonly Dictionary<string, string> sentences = modules.SelectMany(m => m.Constraints).ToDictionary();

    public string? For(PostgresException refused) => refused.ConstraintName is { } name ? sentences.GetValueOrDefault(name) : null;
}
