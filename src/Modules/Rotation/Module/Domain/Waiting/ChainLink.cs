namespace Workforce.Rotation.Domain.Waiting;

/// <summary>One thing that must be there before a contract may be ended: there since a day, or missing.</summary>
/// <param name="Title">Text key.</param>
/// <param name="Missing">Text key: what is to be done; empty where it is there.</param>
internal sealed record ChainLink(string Title, DateOnly? On, string Missing, params object[] Values)
{
    public bool IsThere => On is not null;
}
