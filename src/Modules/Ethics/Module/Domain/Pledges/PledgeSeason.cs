namespace Workforce.Ethics.Domain.Pledges;

/// <summary>Which signing of the school year: the yearly one, and those a bureau may add.</summary>
internal enum PledgeSeason
{
    Year,
    Spring,
    Summer,
    Winter,
}
