namespace Workforce.Platform.Files;

/// <summary>An uploaded or produced file. Whoever holds its id in a row that the reader can reach may hand it out.</summary>
public sealed class StoredFile
{
    public Guid Id { get; init; }
    public required string Name { get; init; }
    public required string ContentType { get; init; }
    public required byte[] Content { get; init; }

    /// <summary>Lower-case hex SHA-256 of the content.</summary>
    public required string Sha256 { get; init; }

    public Guid StoredBy { get; init; }
    public DateTimeOffset StoredAt { get; init; }
}
