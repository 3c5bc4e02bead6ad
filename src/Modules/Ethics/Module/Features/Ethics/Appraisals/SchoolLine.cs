using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <param name="Grades">How many by code of grade.</param>
internal sealed record SchoolLine(AppraisalSchool School, int People, IReadOnlyDictionary<string, int> Grades, int Contests);
