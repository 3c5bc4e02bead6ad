namespace Workforce.Rotation.Domain;

/// <summary>One row of an uploaded sheet that has no fault.</summary>
internal interface ISheetLine
{
    /// <summary>Nothing was there before.</summary>
    bool Adds { get; }

    /// <summary>Something else was there before.</summary>
    bool Changes { get; }
}
