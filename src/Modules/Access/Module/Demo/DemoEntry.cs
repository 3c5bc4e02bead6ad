using Workforce.Access.Domain;
using Workforce.Platform.Actors;

namespace Workforce.Access.Demo;

/// <summary>A line of the demo list: one person in one role.</summary>
internal sealed record DemoEntry(AssignmentId AssignmentId, Role Role, string Name, string Place, string Note, string? StandsInFor)
{
    /// <summary>What tells this line from the others: for a head her school, for anybody else what she shows.</summary>
    public string Line => Note == "" || Role == Role.Principal ? Place : Note;
}
