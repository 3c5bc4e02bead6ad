namespace Workforce.Demo.Generation;

/// <summary>Form of employment and the contract.</summary>
internal static class Employment
{
    public static void Draw(Career career, KeyedRandom random)
    {
        if (!career.School.Blueprint.IsPublic)
        {
            career.EmploymentType = "private";
            return;
        }
        string[] types = ["establishment", "filed", "contract", "dispatched"];
        var isYoung = career.ServiceYears < 8;
        ReadOnlySpan<int> weights = career.Stage.Stage == "kindergarten"
            ? isYoung ? [25, 45, 28, 2] : [70, 15, 15, 0]
            : isYoung ? [88, 0, 10, 2] : [99, 0, 1, 0];
        career.EmploymentType = types[random.Weighted(weights)];
    }

    public static DemoEmployment Describe(Career career, KeyedRandom random)
    {
        var (from, to) = Contract(career);
        var teachingSince = SchoolCalendar.Start(career.FirstYear);
        return new()
        {
            DistrictId = career.School.District.Id,
            SchoolId = career.School.Id,
            WorkSchoolId = career.WorkSchool.Id,
            WorkStartedOn = career.WorkStarted,
            TeachingSince = teachingSince,
            JoinedSchoolOn = career.JoinedSchool,
            Source = career.Spells.Exists(it => it.School is null) ? "transferred" : random.Chance(870) ? "graduate" : random.Chance(920) ? "recruited" : "other",
            Kind = "teacher",
            EmploymentType = career.EmploymentType,
            IsEstablished = career.IsEstablished,
            EstablishedOn = career.IsEstablished ? teachingSince.AddMonths(random.Chance(880) ? 0 : 12) is var day && day <= career.Today ? day : teachingSince : null,
            EstablishmentStage = career.IsEstablished ? EstablishmentStage(career, random) : null,
            ContractKind = career.EmploymentType switch { "establishment" or "filed" => "1", "dispatched" => "3", _ => "2" },
            ContractFrom = from,
            ContractTo = to,
            Status = career.Status,
            OnPostStatus = career.OnPost,
            Duty = career.Duty,
            OriginalRetirementAge = career.OriginalRetirementAge,
        };
    }

    /// <summary>Three-year terms from the first day; to retirement after ten years in the unit with less than ten to go (Decree 652 art. 12, 14).</summary>
    private static (DateOnly From, DateOnly To) Contract(Career career)
    {
        var from = career.JoinedSchool;
        var retires = career.RetiresOn.AddMonths(1).AddDays(-1);
        while (true)
        {
            var isOld = SchoolCalendar.WholeYears(career.JoinedSchool, from) >= 10 && career.RetiresOn < from.AddYears(10);
            var to = isOld || from.AddYears(3) > retires ? retires : from.AddYears(3).AddDays(-1);
            if (to >= career.Today)
                return (from, to);
            from = to.AddDays(1);
        }
    }

    private static string EstablishmentStage(Career career, KeyedRandom random)
    {
        var others = career.School.Stages;
        return others.Length > 1 && random.Chance(40) ? random.Pick(others).Stage : career.Stage.Stage;
    }
}
