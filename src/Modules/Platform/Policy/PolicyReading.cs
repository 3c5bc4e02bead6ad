namespace Workforce.Platform.Policy;

/// <summary>A module's policy as typed values, with the rows it was read from, so that pages can cite them.</summary>
public sealed record PolicyReading<T>(T Value, IReadOnlyDictionary<string, PolicyValue> Rows)
{
    /// <summary>Keys whose values decide here although nobody has confirmed them.</summary>
    public IEnumerable<PolicyValue> Unconfirmed => Rows.Values.Where(r => r.Unconfirmed);
}
