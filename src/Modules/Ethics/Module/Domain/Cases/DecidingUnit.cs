namespace Workforce.Ethics.Domain.Cases;

internal enum DecidingUnit
{
    School = 0,

    /// <summary>主管教育部门.</summary>
    Department = 1,
}
