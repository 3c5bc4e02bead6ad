namespace Workforce.Ethics.Domain.Pledges;

/// <summary>Between whom a pledge is signed; the second of each pair signs.</summary>
internal enum PledgeTier
{
    CityDistrict,
    DistrictSchool,
    SchoolTeacher,
}
