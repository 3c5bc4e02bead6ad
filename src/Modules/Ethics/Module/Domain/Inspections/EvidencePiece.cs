namespace Workforce.Ethics.Domain.Inspections;

/// <param name="FileId">In the file store.</param>
internal sealed record EvidencePiece(Guid FileId, string Name, DateTimeOffset AddedAt, string AddedBy);
