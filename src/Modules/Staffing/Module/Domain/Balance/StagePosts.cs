using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Balance;

/// <summary>Approved established posts of a school, with the stage they are for where the approval says so.</summary>
internal sealed record StagePosts(SchoolId School, string Stage, int Posts);
