namespace Workforce.Demo.Generation;

/// <summary>A teacher while her life is being drawn. Each part of the generator fills its own lines.</summary>
internal sealed class Career
{
    // Seat
    public required Guid Id { get; init; }
    public required int Number { get; init; }
    public required DateOnly Today { get; init; }
    public required SchoolDraft School { get; init; }
    public required StagePlan Stage { get; init; }
    public required string Subject { get; init; }

    // Origin
    public bool IsMale { get; set; }
    public PersonName Name { get; set; } = null!;
    public DateOnly Born { get; set; }
    public string IdNumber { get; set; } = "";

    // Schooling and service
    public List<DemoEducation> Education { get; } = [];
    public string HighestEducation { get; set; } = "";
    public bool IsNormalGraduate { get; set; }
    public DateOnly WorkStarted { get; set; }
    public int FirstYear { get; set; }
    public List<ServiceSpell> Spells { get; } = [];
    public List<DemoStay> Stays { get; } = [];
    public List<DemoLeave> Leaves { get; } = [];
    public SchoolDraft WorkSchool { get; set; } = null!;

    // Standing
    public string EmploymentType { get; set; } = "";
    public string Status { get; set; } = "100";
    public string OnPost { get; set; } = "on-post";
    public string Duty { get; set; } = "none";
    public List<TitleStep> Titles { get; } = [];
    public int Level { get; set; } = 13;

    /// <summary>0 to 999, drawn once: the better teacher has more of everything that is awarded.</summary>
    public int Quality { get; set; }

    // Teaching
    public bool IsClassTeacher { get; set; }
    public int WeeklyPeriods { get; set; }
    public string? SecondSubject { get; set; }

    public bool IsEstablished => EmploymentType == "establishment";

    public int OriginalRetirementAge => IsMale ? 60 : 55;

    public DateOnly RetiresOn => Retirement.MonthOf(Born, OriginalRetirementAge);

    public bool HasOpenStay => Stays is [.., { To: null }];

    /// <summary>At a desk in her work school: she has periods there.</summary>
    public bool IsTeaching => OnPost is "on-post" or "exchange";

    public TitleStep? Appointed => Titles.FindLast(it => it.Appointed is not null);

    public int ServiceYears => SchoolCalendar.YearOf(Today) - FirstYear;

    public DateOnly JoinedSchool => Spells[^1].From;

    public bool IsLeader => Duty is "principal" or "secretary" or "deputy-principal";
}
