using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>This module's own rows behind a district's forecast.</summary>
/// <param name="Lines">Confirmed, of all school years.</param>
/// <param name="ChosenStandard">Of the plan in force, where its officer put a document first.</param>
/// <param name="Grants">附加编制 of the plan in force.</param>
internal sealed record ForecastRows(IReadOnlyList<EnrolmentLine> Lines, IReadOnlyList<Expectation> Expectations, IReadOnlyList<HandRate> Rates, IReadOnlyList<StaffChange> Changes, string? ChosenStandard, IReadOnlyList<QuotaGrant> Grants);
