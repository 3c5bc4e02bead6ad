using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

internal sealed record CaseCounts(ProtectedCounts ByViolation, ProtectedCounts ByState, ProtectedCounts BySanction, ProtectedCounts ByStage);
