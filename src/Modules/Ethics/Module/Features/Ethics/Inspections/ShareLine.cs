using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed record ShareLine(string District, FoundTrue Found);
