using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

internal sealed record PlanSchool(SchoolCard School, IReadOnlyList<QuotaLine> Lines);
