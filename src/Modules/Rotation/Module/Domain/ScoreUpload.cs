using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>A score sheet a school handed in.</summary>
internal sealed class ScoreUpload : SheetUpload<ScoreLine>
{
    public ScoreUploadId Id { get; init; }
    public SchoolId SchoolId { get; init; }
}
