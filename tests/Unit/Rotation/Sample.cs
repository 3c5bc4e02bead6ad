using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;

namespace Workforce.UnitTests.Rotation;

/// <summary>A round, a post and a teacher that fit each other; a test changes the one thing it is about.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 7, 1, 1, 0, 0, TimeSpan.Zero);
    private static readonly SchoolId Home = new(Guid.Parse("00000000-0000-0000-0000-00000000000a"));
    private static readonly SchoolId There = new(Guid.Parse("00000000-0000-0000-0000-00000000000b"));

    public static RoundDates Dates(DateTimeOffset? from = null)
    {
        var at = from ?? Now;
        return new()
        {
            BaseOn = new(2026, 6, 30),
            ChoicesOpenAt = at,
            ChoicesDueAt = at.AddDays(7),
            ScoresDueAt = at.AddDays(12),
            ContestsDueAt = at.AddDays(15),
            DrawOn = DateOnly.FromDateTime(at.AddDays(16).DateTime),
            EffectiveOn = new(2026, 9, 1),
        };
    }

    public static RoundPolicy Policy(Func<RotationPolicy, RotationPolicy>? with = null)
    {
        var values = new RotationPolicy
        {
            ChoiceLimit = 3,
            ContestDays = new(3, "workingDays"),
            ContestAnswerDays = new(3, "workingDays"),
            Notice = new(5, "workingDays"),
            ObjectionAnswerDays = new(5, "workingDays"),
        };
        var ladders = new Ladders(
            new Dictionary<string, IReadOnlyList<string>> { ["2"] = ["kindergarten", "primary"], ["3"] = ["kindergarten", "primary", "junior"], ["4"] = ["kindergarten", "primary", "junior", "senior"] },
            new Dictionary<string, int> { ["none"] = 0, ["second"] = 2, ["first"] = 3, ["senior"] = 4 });
        return new(with?.Invoke(values) ?? values, [], ladders);
    }

    public static Round Round() => new()
    {
        Id = new(Guid.NewGuid()), DistrictId = new DistrictId(Guid.NewGuid()), Key = "990101-2026", Name = "2026", SchoolYear = 2026, Region = "990101",
        Policy = Policy(), Dates = Dates(), Notice = new(5, "workingDays"), DrawAnnounced = "福彩3D 第2026186期",
    };

    public static Post Post(string stage = "primary", string subject = "maths", string area = "rural", PostConditions? conditions = null, bool atHome = false) => new()
    {
        Id = new(Guid.NewGuid()), Code = "P001", OfferedBy = atHome ? Home : There, SchoolName = "江湾中心小学", SchoolArea = area,
        Stage = stage, Subject = subject, Capacity = 1, Conditions = conditions ?? new(),
    };

    public static Entrant Entrant(EntrantBasis basis = EntrantBasis.Volunteer, string area = "town", string education = "21", string title = "second", int years = 5, int inSchool = 3, params Certificate[] certificates) => new()
    {
        Id = new(Guid.NewGuid()), TeacherId = new(Guid.NewGuid()), Number = "T000000000001", Name = "示例", StaffNumber = "01000001", HomeSchoolId = Home, HomeSchoolName = "望海小学", HomeArea = area,
        Stage = "primary", Subject = "maths", Certificates = certificates.Length > 0 ? certificates : [new("3", "maths")], Education = education, Title = title,
        TeachingYears = years, YearsInSchool = inSchool, Basis = basis,
    };
}
