namespace Workforce.Rotation.Domain.Simulations;

/// <summary>How one variant of a simulation differs from the round as it is planned; with nothing set it is the round itself.</summary>
internal sealed record VariantOptions
{
    public required string Name { get; init; }

    /// <summary>Closed rounds: guaranteed holders keep their posts and do not compete.</summary>
    public bool Closed { get; init; }

    /// <summary>Teachers of equal score trade seats afterwards where all of them gain.</summary>
    public bool Exchange { get; init; }

    /// <summary>Only the first so many choices count.</summary>
    public int? ShortenTo { get; init; }

    /// <summary>Lists shorter than this are filled up with the nearest posts that admit the teacher.</summary>
    public int? LengthenTo { get; init; }

    /// <summary>Key of a published plan whose rules hold instead of the round's.</summary>
    public string? Plan { get; init; }

    /// <summary>Targets: how much of the rural vacancies should be filled, how many of the participants should move, how many of those should be backbone.</summary>
    public int? RuralPercent { get; init; }

    public int? MoversPercent { get; init; }
    public int? BackbonePercent { get; init; }

    public bool HasTargets => RuralPercent is not null || MoversPercent is not null || BackbonePercent is not null;

    /// <summary>Whether two variants ask for the same, whatever they are called.</summary>
    public bool AsksTheSame(VariantOptions other) => this with { Name = "" } == other with { Name = "" };
}
