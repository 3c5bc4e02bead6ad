namespace Workforce.Demo.Generation;

/// <summary>How many schools of a sort a district has, and how large they are.</summary>
/// <param name="Kind">Code table <c>school-kind</c>.</param>
/// <param name="Locality">Code table <c>locality</c>.</param>
/// <param name="Schools">How many.</param>
/// <param name="Stages">Stage with its least and most classes before scaling.</param>
/// <param name="IsPublic">False for a private school.</param>
/// <param name="IsIsland">The one on the island.</param>
internal sealed record SchoolBlueprint(
    string Kind,
    string Locality,
    int Schools,
    (string Stage, int Least, int Most)[] Stages,
    bool IsPublic = true,
    bool IsIsland = false)
{
    /// <summary>Sixty schools.</summary>
    public static readonly SchoolBlueprint[] Large =
    [
        new("primary", "urban", 10, [("primary", 24, 42)]),
        new("primary", "town", 7, [("primary", 15, 27)]),
        new("primary", "rural", 5, [("primary", 6, 12)]),
        new("nine-year", "urban", 2, [("primary", 24, 30), ("junior", 12, 18)]),
        new("nine-year", "town", 2, [("primary", 12, 24), ("junior", 6, 12)]),
        new("nine-year", "rural", 2, [("primary", 6, 12), ("junior", 3, 6)]),
        new("nine-year", "rural", 1, [("primary", 6, 6), ("junior", 3, 3)], IsIsland: true),
        new("junior", "urban", 5, [("junior", 24, 36)]),
        new("junior", "town", 4, [("junior", 12, 24)]),
        new("senior", "urban", 4, [("senior", 30, 45)]),
        new("senior", "town", 1, [("senior", 24, 30)]),
        new("complete", "urban", 1, [("junior", 12, 12), ("senior", 24, 24)]),
        new("special", "urban", 1, [("special", 12, 14)]),
        new("kindergarten", "urban", 8, [("kindergarten", 9, 15)]),
        new("kindergarten", "town", 3, [("kindergarten", 6, 12)]),
        new("kindergarten", "rural", 2, [("kindergarten", 3, 6)]),
        new("nine-year", "urban", 1, [("primary", 18, 18), ("junior", 9, 9)], IsPublic: false),
        new("kindergarten", "urban", 1, [("kindergarten", 9, 9)], IsPublic: false),
    ];

    /// <summary>Fifteen schools.</summary>
    public static readonly SchoolBlueprint[] Medium =
    [
        new("primary", "urban", 2, [("primary", 18, 30)]),
        new("primary", "town", 2, [("primary", 12, 24)]),
        new("primary", "rural", 2, [("primary", 6, 12)]),
        new("nine-year", "town", 1, [("primary", 12, 18), ("junior", 6, 9)]),
        new("nine-year", "rural", 1, [("primary", 6, 6), ("junior", 3, 3)]),
        new("junior", "urban", 1, [("junior", 18, 24)]),
        new("junior", "town", 1, [("junior", 12, 18)]),
        new("senior", "urban", 1, [("senior", 24, 30)]),
        new("kindergarten", "urban", 2, [("kindergarten", 9, 12)]),
        new("kindergarten", "town", 1, [("kindergarten", 6, 9)]),
        new("primary", "urban", 1, [("primary", 12, 12)], IsPublic: false),
    ];

    /// <summary>Twelve schools.</summary>
    public static readonly SchoolBlueprint[] Small =
    [
        new("primary", "urban", 3, [("primary", 12, 18)]),
        new("primary", "town", 2, [("primary", 6, 12)]),
        new("nine-year", "rural", 1, [("primary", 6, 6), ("junior", 3, 3)], IsIsland: true),
        new("junior", "urban", 2, [("junior", 9, 12)]),
        new("senior", "urban", 1, [("senior", 9, 12)]),
        new("special", "urban", 1, [("special", 9, 9)]),
        new("kindergarten", "town", 1, [("kindergarten", 3, 6)]),
        new("kindergarten", "urban", 1, [("kindergarten", 3, 6)], IsPublic: false),
    ];

    /// <summary>Four schools.</summary>
    public static readonly SchoolBlueprint[] Tiny =
    [
        new("primary", "urban", 1, [("primary", 12, 12)]),
        new("primary", "rural", 1, [("primary", 6, 6)]),
        new("junior", "town", 1, [("junior", 6, 6)]),
        new("kindergarten", "town", 1, [("kindergarten", 3, 3)]),
    ];
}
