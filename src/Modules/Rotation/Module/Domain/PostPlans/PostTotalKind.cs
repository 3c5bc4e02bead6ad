namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>Of what a total is.</summary>
internal enum PostTotalKind
{
    School = 0,
    Subject = 1,
    Level = 2,
}
