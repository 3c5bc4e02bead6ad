namespace Workforce.Rotation.Domain;

internal enum ScoreUploadState
{
    /// <summary>Read and compared; nothing is changed yet.</summary>
    Checked = 0,
    Committed = 1,
    Undone = 2,
    Dropped = 3,
}
