using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>How many of a school are eligible: teachers, whom floor numbers are for, and beside them leaders, who are put forward apart.</summary>
/// <param name="LeaderBackbone">Of the leaders, those who are backbone.</param>
internal sealed record SchoolWeight(SchoolId School, int Backbone, int Ordinary, int Leaders = 0, int LeaderBackbone = 0);
