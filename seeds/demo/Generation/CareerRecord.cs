namespace Workforce.Demo.Generation;

/// <summary>Turns a finished career into the teacher that is handed out.</summary>
internal static class CareerRecord
{
    public static DemoTeacher Write(Career career)
    {
        var random = new KeyedRandom("record", career.Number);
        var honours = Merits.Honours(career, random);
        return new()
        {
            Id = career.Id,
            StaffNumber = Digits.Of(career.School.District.Number, 2) + Digits.Of(career.Number, 6),
            Person = Origins.Describe(career, random),
            Employment = Employment.Describe(career, random),
            Teaching = Teaching(career, honours, random),
            Education = career.Education,
            Certificates = Papers.Certificates(career, random),
            Spells = [.. career.Spells.Select(it => new DemoSpell(it.School?.Id, it.Unit, it.From, it.To, it.Locality, career.Stage.Stage))],
            Leaves = career.Leaves,
            Stays = career.Stays,
            Posts = TitleLadder.Posts(career),
            Titles = TitleLadder.Titles(career),
            Appraisals = Merits.Appraisals(career, random),
            Honours = honours,
            ClassTeacherYears = Merits.ClassTeacherYears(career, random),
        };
    }

    private static DemoTeaching Teaching(Career career, IReadOnlyList<DemoHonour> honours, KeyedRandom random) => new()
    {
        Stage = career.Stage.Stage,
        Subject = career.Subject,
        SecondSubject = career.SecondSubject,
        Grade = random.Between(1, career.Stage.Grades),
        WeeklyPeriods = career.WeeklyPeriods,
        IsClassTeacher = career.IsClassTeacher,
        MandarinLevel = career.Subject == "chinese" ? (random.Chance(150) ? "2" : "3") : random.Chance(350) ? "3" : "4",
        ItAbility = random.Pick<string>(career.ServiceYears < 15 ? ["proficient", "skilled", "skilled", "good"] : ["skilled", "good", "good", "fair"]),
        IsNormalGraduate = career.IsNormalGraduate,
        IsPublicNormalStudent = career.FirstYear >= 2011 && career.IsNormalGraduate && random.Chance(90),
        ServedGrassroots = random.Chance(15),
        HasSpecialEducationTraining = career.Stage.Stage == "special" || random.Chance(40),
        HasSpecialEducationCertificate = career.Stage.Stage == "special" && random.Chance(600),
        IsSpecialGrade = honours.Any(it => it.Kind == "special-grade"),
        IsBackbone = honours.Any(it => it is { Kind: "backbone" or "special-grade", Level: not "school" }),
        IsPsychologyTeacher = career.Subject == "psychology" || career.SecondSubject == "psychology",
        IsDualQualified = false,
    };
}
