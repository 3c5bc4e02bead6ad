namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>Who may print a paper.</summary>
[Flags]
internal enum PaperReaders
{
    None = 0,
    Bureau = 1,

    /// <summary>A principal, with the rows of her school.</summary>
    School = 2,

    /// <summary>A teacher, with her own row.</summary>
    Teacher = 4,
}
