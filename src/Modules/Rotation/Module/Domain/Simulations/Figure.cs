namespace Workforce.Rotation.Domain.Simulations;

/// <summary>What a simulated outcome is judged by. Stored by name.</summary>
internal enum Figure
{
    Movers = 0,
    BackboneMovers = 1,
    FirstChoices = 2,
    TopThree = 3,
    Unplaced = 4,

    /// <summary>Of the unplaced, those their school did not hire: for them something must be found.</summary>
    UnhiredUnplaced = 5,

    /// <summary>Teachers who see somebody with a lower score in a post they wanted more than what they got.</summary>
    Envious = 6,

    SeatsFilled = 7,

    /// <summary>People in rural posts at the end, less those who were guaranteed there from the start.</summary>
    RuralFilled = 8,

    BackboneToRural = 9,

    /// <summary>From the school people leave to the one they go to, as the crow flies.</summary>
    MeanMetres = 10,

    /// <summary>How many moves are missing to a target; what is missing falls to the adjustment.</summary>
    MissingMovers = 11,

    MissingBackbone = 12,
    MissingRural = 13,
}
