using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>What a paper is to hold.</summary>
/// <param name="School">Only rows of this school; null for the whole district.</param>
/// <param name="Teacher">Only the row of this teacher.</param>
internal sealed record PaperScope(Round Round, PaperReaders Reader, SchoolId? School, TeacherId? Teacher);
