namespace Workforce.Platform.Sheets.Imports;

/// <summary>Where an import stands. The names are stored.</summary>
public enum ImportState
{
    /// <summary>Uploaded, and being read and compared.</summary>
    Checking,

    /// <summary>The file as a whole cannot be taken.</summary>
    Refused,

    /// <summary>Checked: somebody looks at what would change.</summary>
    Checked,

    Committing,
    Committed,
    Undoing,
    Undone,

    /// <summary>Somebody decided against it, or stopped it.</summary>
    Dropped,
}
