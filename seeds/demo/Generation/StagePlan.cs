namespace Workforce.Demo.Generation;

/// <summary>
/// What a stage looks like in the demo: subjects with weekly periods of one class, staff, ages, sexes and titles.
/// The figures are chosen to look like a Chinese district; they are demo figures and decide nothing in the product.
/// </summary>
internal sealed record StagePlan
{
    public required string Stage { get; init; }

    public required int Grades { get; init; }

    public required int PupilsPerClass { get; init; }

    /// <summary>Teachers for ten classes.</summary>
    public required int TeachersPerTenClasses { get; init; }

    /// <summary>Weekly periods of ten classes of average grade, by subject.</summary>
    public required (string Subject, int PeriodsOfTen)[] Subjects { get; init; }

    public required int WomenPermille { get; init; }

    /// <summary>Weights of the ages 22–29, 30–39, 40–49 and 50 up.</summary>
    public required int[] AgeWeights { get; init; }

    /// <summary>Of those old enough for a senior title, how many of a thousand get one.</summary>
    public required int SeniorPermille { get; init; }

    /// <summary>Years between the second and the first title, at least and at most.</summary>
    public required (int Least, int Most) YearsToFirst { get; init; }

    /// <summary>Code of <c>certificate-kind</c> this stage asks for.</summary>
    public required string Certificate { get; init; }

    public static readonly StagePlan[] All =
    [
        new()
        {
            Stage = "kindergarten", Grades = 3, PupilsPerClass = 28, TeachersPerTenClasses = 24, Certificate = "1",
            Subjects = [("preschool", 300)],
            WomenPermille = 978, AgeWeights = [36, 38, 20, 6], SeniorPermille = 130, YearsToFirst = (6, 15),
        },
        new()
        {
            Stage = "primary", Grades = 6, PupilsPerClass = 41, TeachersPerTenClasses = 22, Certificate = "2",
            Subjects =
            [
                ("chinese", 75), ("maths", 46), ("english", 22), ("ethics", 22), ("science", 20), ("pe", 34), ("music", 18),
                ("art", 18), ("it", 7), ("labour", 10), ("practice", 12), ("psychology", 4),
            ],
            WomenPermille = 760, AgeWeights = [23, 27, 32, 18], SeniorPermille = 240, YearsToFirst = (5, 10),
        },
        new()
        {
            Stage = "junior", Grades = 3, PupilsPerClass = 44, TeachersPerTenClasses = 37, Certificate = "3",
            Subjects =
            [
                ("chinese", 56), ("maths", 52), ("english", 46), ("ethics", 26), ("history", 22), ("geography", 14), ("physics", 20),
                ("chemistry", 12), ("biology", 14), ("pe", 32), ("music", 10), ("art", 10), ("it", 8), ("labour", 8), ("psychology", 5),
            ],
            WomenPermille = 620, AgeWeights = [18, 26, 36, 20], SeniorPermille = 430, YearsToFirst = (4, 9),
        },
        new()
        {
            Stage = "senior", Grades = 3, PupilsPerClass = 46, TeachersPerTenClasses = 39, Certificate = "4",
            Subjects =
            [
                ("chinese", 54), ("maths", 54), ("english", 50), ("ethics", 26), ("history", 24), ("geography", 24), ("physics", 34),
                ("chemistry", 30), ("biology", 28), ("pe", 22), ("music", 7), ("art", 7), ("it", 10), ("technology", 9), ("psychology", 5),
            ],
            WomenPermille = 560, AgeWeights = [17, 30, 35, 18], SeniorPermille = 520, YearsToFirst = (4, 8),
        },
        new()
        {
            Stage = "special", Grades = 9, PupilsPerClass = 8, TeachersPerTenClasses = 26, Certificate = "2",
            Subjects = [("special", 240), ("pe", 25), ("music", 20), ("art", 20)],
            WomenPermille = 750, AgeWeights = [24, 34, 28, 14], SeniorPermille = 240, YearsToFirst = (5, 10),
        },
    ];

    public static StagePlan Of(string stage) => Array.Find(All, plan => plan.Stage == stage)!;
}
