namespace Workforce.Platform.Policy;

/// <summary>One number or rule of a document: what it says, where and since when it holds, and how sure we are.</summary>
public sealed class PolicyValue
{
    public Guid Id { get; init; }

    /// <summary>"rotation.choice_limit"; the part before the dot is the module.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>GB/T 2260 code: district, city, province, or 000000 for the country.</summary>
    public required string Region { get; init; }

    public DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }

    /// <summary>JSON.</summary>
    public required string Value { get; init; }

    public string? Unit { get; init; }
    public required string Source { get; init; }

    /// <summary>L law read in full, A official page, B press, C template or running system, D design, M from memory.</summary>
    public required string Grade { get; init; }

    public bool Unconfirmed { get; init; }

    /// <summary>Why an officer entered this version; null for values shipped with the product.</summary>
    public string? Reason { get; init; }

    public Guid? EnteredBy { get; init; }
    public DateTimeOffset EnteredAt { get; init; }
}
