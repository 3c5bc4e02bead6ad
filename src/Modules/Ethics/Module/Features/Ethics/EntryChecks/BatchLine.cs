using Workforce.Ethics.Domain.EntryChecks;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <param name="Waiting">Hits that wait; null for whoever does not handle the batch.</param>
internal sealed record BatchLine(CheckBatch Batch, int People, int Checked, IReadOnlyList<string> Handlers, int? Waiting);
