namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>What the list of teachers is asked for; all of it is in the address.</summary>
internal sealed class TeacherFilter
{
    /// <summary>Part of the name, or the beginning of the pinyin initials or the staff number.</summary>
    public string? Q { get; init; }

    public Guid? District { get; init; }
    public Guid? School { get; init; }
    public string? Subject { get; init; }
    public string? Stage { get; init; }
    public string? Title { get; init; }

    /// <summary>A code of "staff-status", or its first digit for the whole group; null for everybody who has not left.</summary>
    public string? Status { get; init; }

    public bool Backbone { get; init; }

    /// <summary>"none", "expired" or "ending" (this calendar year).</summary>
    public string? Certificate { get; init; }

    public string? Sort { get; init; }
    public int P { get; init; } = 1;
}
