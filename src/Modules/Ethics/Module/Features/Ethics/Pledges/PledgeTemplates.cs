using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Seeds;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>The texts of seeds/templates that a district starts from: the first line is the title.</summary>
internal static class PledgeTemplates
{
    public static (string Title, string Body, string English) Of(PledgeTier tier, PledgeSeason season)
    {
        var name = season is PledgeSeason.Summer or PledgeSeason.Winter && tier == PledgeTier.SchoolTeacher ? "pledge-holiday" : tier switch
        {
            PledgeTier.CityDistrict => "pledge-city-district",
            PledgeTier.DistrictSchool => "pledge-district-school",
            _ => "pledge-school-teacher",
        };
        var lines = PledgeText.Clean(Read(name + ".txt"));
        var cut = lines.IndexOf('\n');
        return (lines[..cut], lines[(cut + 1)..], PledgeText.Clean(Read(name + ".en.txt")));
    }

    private static string Read(string file) => File.ReadAllText(SeedFolder.Find("templates", file));
}
