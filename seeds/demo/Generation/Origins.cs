namespace Workforce.Demo.Generation;

/// <summary>Sex, age, name and identity number.</summary>
internal sealed class Origins
{
    private static readonly string[] Elsewhere = ["浙江省", "安徽省", "江西省", "河南省", "湖北省", "湖南省", "福建省", "江苏省", "四川省", "山东省"];

    private static readonly (int From, int To)[] AgeBands = [(22, 29), (30, 39), (40, 49), (50, 61)];

    private readonly HashSet<string> used = [];

    public void Draw(Career career, KeyedRandom random)
    {
        career.IsMale = !random.Chance(career.Stage.WomenPermille);
        var band = AgeBands[random.Weighted(career.Stage.AgeWeights)];
        do
            career.Born = career.Today.AddYears(-random.Between(band.From, band.To)).AddDays(-random.Below(365));
        while (career.RetiresOn <= career.Today);
        career.Quality = random.Below(1000);
    }

    /// <summary>Comes after schooling, which may move a date of birth that is too late for the diploma.</summary>
    public void Register(Career career, KeyedRandom random)
    {
        career.Name = PersonName.Draw(random, career.IsMale, career.Born.Year);
        // By the filling guide of the national system the personnel file's date counts, and may differ from the number's.
        var inNumber = random.Chance(6) ? career.Born.AddMonths(random.Between(1, 14) * (random.Chance(500) ? 1 : -1)) : career.Born;
        var area = 339901 + random.Below(20);
        var serial = random.Below(500) * 2 + (career.IsMale ? 1 : 0);
        do
        {
            career.IdNumber = IdNumber.Compose(area, inNumber, serial);
            serial = (serial + 2) % 1000;
        }
        while (!used.Add(career.IdNumber));
    }

    public static DemoPersonalData Describe(Career career, KeyedRandom random)
    {
        var age = SchoolCalendar.WholeYears(career.Born, career.Today);
        var party = random.Chance(career.Duty == "none" ? 330 : 780);
        var isLocal = random.Chance(780);
        return new()
        {
            Name = career.Name.Text,
            FormerName = random.Chance(12) ? PersonName.Draw(random, career.IsMale, career.Born.Year).Text : null,
            Pinyin = career.Name.Pinyin,
            PinyinInitials = career.Name.Initials,
            Sex = career.IsMale ? "1" : "2",
            Country = "156",
            IdKind = "1",
            IdNumber = career.IdNumber,
            BornOn = career.Born,
            NativePlace = isLocal ? "示范市" : random.Pick(Elsewhere),
            BirthPlace = isLocal || random.Chance(300) ? "示范市" + career.School.District.Name : random.Pick(Elsewhere),
            Ethnicity = random.Chance(975) ? "01" : random.Pick(["22", "22", "06", "15", "03", "08", "11", "09"]),
            PoliticalStatus = party ? (random.Chance(25) ? "02" : "01") : age < 28 && random.Chance(600) ? "03" : OutsideTheParty(random),
            PartyJoinedOn = party ? PartyDay(career, random) : null,
            MaritalStatus = age < 25 ? "10" : age < 31 ? (random.Chance(480) ? "10" : "20") : (random.Chance(40) ? "40" : random.Chance(60) ? "10" : "20"),
            Health = random.Chance(955) ? "1" : random.Chance(700) ? "2" : "3",
            Phone = "100" + Digits.Of(10_000_000 + career.Number, 8),
        };
    }

    private static string OutsideTheParty(KeyedRandom random) => random.Chance(45) ? random.Pick(["05", "07", "10", "04", "08"]) : "13";

    private static DateOnly PartyDay(Career career, KeyedRandom random)
    {
        var adult = career.Born.AddYears(20);
        var days = Math.Max(1, Math.Min(career.Today.DayNumber - adult.DayNumber - 40, 18 * 365));
        return adult.AddDays(random.Below(days));
    }
}
