using Workforce.Access.Domain;
using Workforce.Platform.Changes;

namespace Workforce.Access.Demo;

/// <summary>Marks an account of the generated city: only such a one opens by one click.</summary>
[NotLogged]
internal sealed class DemoAccount
{
    public AccountId AccountId { get; init; }

    /// <summary>What this person shows, in Chinese; null for the many who are not listed.</summary>
    public string? Note { get; init; }

    public int Position { get; init; }
}
