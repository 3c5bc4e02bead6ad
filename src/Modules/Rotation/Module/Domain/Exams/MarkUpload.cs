namespace Workforce.Rotation.Domain.Exams;

/// <summary>A mark sheet that was handed in.</summary>
internal sealed class MarkUpload : SheetUpload<MarkLine>
{
    public MarkUploadId Id { get; init; }
    public Guid UploadedById { get; init; }

    /// <summary>Candidates that the sheet does not name.</summary>
    public int Missing { get; init; }
}
