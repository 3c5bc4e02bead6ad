using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Bundle;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustments;

/// <summary>One maths teacher of the west, posts 3 km and 12 km to the east; a test changes the one thing it is about.</summary>
public sealed class AdjustmentModelTests
{
    private static readonly SchoolId Home = new(Guid.NewGuid()), Near = new(Guid.NewGuid()), Far = new(Guid.NewGuid());
    private static readonly AdjustmentTerms Free = new(null, 10_000, 0, 0, false);
    private static readonly Post NearPost = At(Near, "P001"), FarPost = At(Far, "P002");

    [Fact]
    public void Cheapest_IsTheNearestPostThatIsOpen()
    {
        var model = Model(Free, [Who(1)], [new(NearPost, 1), new(FarPost, 1)]);
        Assert.Equal(["P001"], Places(model));
        var cap = Model(Free with { CapMetres = 2_000 }, [Who(1)], [new(NearPost, 1), new(FarPost, 1)]);
        Assert.Equal([AdjustmentRules.Cap, AdjustmentRules.Cap], Enumerable.Range(0, 2).Select(at => cap[0, at].Refusals.Single().Rule));
    }

    [Fact]
    public void Pin_PassesTheCapButNotTheSubject()
    {
        var who = Who(1);
        var model = Model(Free with { CapMetres = 5_000 }, [who], [new(NearPost, 1), new(FarPost, 1)], Pair(who, FarPost, PairKind.Pinned));
        Assert.Equal(["P002"], Places(model));
        var music = At(Near, "P009", "music");
        var pinned = Model(Free, [who], [new(music, 1)], Pair(who, music, PairKind.Pinned));
        Assert.False(pinned[0, 0].IsOpen);
    }

    [Fact]
    public void Protected_StaysWithinHerCap_EvenWhenPinnedFarther()
    {
        var who = Who(1, isProtected: true);
        var model = Model(Free, [who], [new(FarPost, 1)], Pair(who, FarPost, PairKind.Pinned));
        Assert.Equal([AdjustmentRules.ProtectedCap], model[0, 0].Refusals.Select(r => r.Rule));
    }

    [Fact]
    public void Forbidden_ClosesThePostWithItsReason()
    {
        var who = Who(1);
        var model = Model(Free, [who], [new(NearPost, 1), new(FarPost, 1)], Pair(who, NearPost, PairKind.Forbidden));
        Assert.Equal(["P002"], Places(model));
        Assert.Equal(["夫妻同校"], model[0, 0].Refusals.Single().Arguments);
    }

    [Fact]
    public void Volunteer_StaysWhereNobodyMustMove_AndMovesWhenAShareAsks()
    {
        var volunteer = Who(1, volunteer: true);
        Assert.Equal([null], Places(Model(Free, [volunteer], [new(NearPost, 1)])));
        Assert.Equal(["P001"], Places(Model(Free with { MoversPercent = 100 }, [volunteer], [new(NearPost, 1)])));
    }

    [Fact]
    public void Outcome_IsVerifiedAndItsBundleReadsBackTheSame()
    {
        var model = Model(Free, [Who(1), Who(2)], [new(NearPost, 1), new(FarPost, 1)]);
        var inputs = new AdjustmentBundle("990101-2026", model.Case(AdjustmentMode.Rule));
        var outcome = Adjuster.Solve(inputs.Case).Outcome!;
        Assert.Empty(AdjustmentProof.Violations(inputs.Case, outcome));
        using var zip = new MemoryStream();
        AdjustmentWriter.ToZip(zip, inputs, outcome);
        zip.Position = 0;
        var again = Adjuster.Solve(AdjustmentBundle.Read(zip).Bundle!.Case).Outcome!;
        Assert.Equal(outcome.Cost, again.Cost);
    }

    [Fact]
    public void Impossible_TooManyPeople_NamesThemThePostAndWhatWouldHelp()
    {
        var model = Model(Free with { CapMetres = 5_000 }, [Who(1), Who(2)], [new(NearPost, 1), new(FarPost, 1)]);
        var why = Why(model);
        var group = why.Groups.Single();
        Assert.Equal((ViolatedSetKind.TooManyPeople, 2, 1L, 1), (group.Kind, group.People.Count, group.Seats, group.Short));
        Assert.Equal([NearPost.Id], group.Posts);
        Assert.Equal([AdjustmentRules.Cap], why.Reliefs);
        Assert.Equal([NearPost.Id], group.WouldHelp);
    }

    [Fact]
    public void Impossible_NoPost_PointsToPostsWithoutSeats()
    {
        var why = Why(Model(Free, [Who(1)], [new(NearPost, 0), new(At(Near, "P009", "music"), 1)]));
        Assert.Equal(ViolatedSetKind.NoPost, why.Groups.Single().Kind);
        Assert.Equal([NearPost.Id], why.Groups.Single().WouldHelp);
        Assert.Empty(why.Reliefs);
    }

    [Fact]
    public void Impossible_EveryGroupIsFoundAtOnce()
    {
        var why = Why(Model(Free, [Who(1), Who(2, subject: "music"), Who(3, subject: "music")], [new(At(Near, "P008", "art"), 1), new(At(Near, "P009", "music"), 1)]));
        Assert.Equal([1, 2], why.Groups.Select(group => group.People.Count).Order());
    }

    [Fact]
    public void Impossible_MinimumThatNobodyCanFill_IsFreedByTheMinimum()
    {
        var why = Why(Model(Free, [Who(1)], [new(NearPost, 1, Minimum: 1), new(FarPost, 1, Minimum: 1)]));
        Assert.Equal(ViolatedSetKind.TooFewPeople, why.Groups.Single().Kind);
        Assert.Equal([AdjustmentRules.Minimums], why.Reliefs);
    }

    [Fact]
    public void Sheet_GivesBothDirections_AndLeavesTheRestUnknown()
    {
        var distances = new Distances(Schools(), [new SchoolDistance { FromSchool = Near, ToSchool = Home, Metres = 4_321 }]);
        Assert.Equal(4_321, distances.Between(Home, Near));
        Assert.Null(distances.Between(Home, Far));
        Assert.Equal(0, distances.Between(Home, Home));
    }

    private static Infeasibility Why(AdjustmentModel model) => InfeasibilityFinder.Of(model, AdjustmentMode.Rule, Adjuster.Solve(model.Case(AdjustmentMode.Rule)).Impossible!);

    private static List<string?> Places(AdjustmentModel model)
    {
        var inputs = model.Case(AdjustmentMode.Rule);
        var outcome = Adjuster.Solve(inputs).Outcome!;
        return Enumerable.Range(0, inputs.Teachers.Count).Select(teacher => inputs.Posts[outcome.PostOf(teacher)]).Select(code => code.StartsWith("S-", StringComparison.Ordinal) ? null : code).ToList();
    }

    private static AdjustmentModel Model(AdjustmentTerms terms, IReadOnlyList<Seeker> seekers, IReadOnlyList<OpenPost> posts, params AdjustmentPair[] pairs) =>
        new(terms, Sample.Policy(), seekers, posts, pairs, new Distances(Schools(), null));

    private static List<SchoolCard> Schools() => [Card(Home, 0), Card(Near, 3_000), Card(Far, 12_000)];

    private static SchoolCard Card(SchoolId id, int east) => new(id, new DistrictId(Guid.Empty), $"{east}", $"{east}", "", "primary", ["primary"], "town", 0, false, true, null, east, 0, 0);

    private static Seeker Who(int number, bool volunteer = false, bool isProtected = false, string subject = "maths")
    {
        var entrant = new Entrant
        {
            Id = new(Guid.NewGuid()), TeacherId = new(Guid.NewGuid()), Number = $"T{number:000000000000}", Name = "示例", StaffNumber = $"{number:00000000}", HomeSchoolId = Home, HomeSchoolName = "望海小学", HomeArea = "town",
            Stage = "primary", Subject = subject, Certificates = [new("3", subject)], Education = "21", Title = "second", TeachingYears = 5, YearsInSchool = 5, Basis = volunteer ? EntrantBasis.Volunteer : EntrantBasis.Unhired,
        };
        var person = new AdjustmentPerson { EntrantId = entrant.Id, MustBePlaced = !volunteer, Protections = isProtected ? [new(ProtectionKind.Childbirth, "产假或哺乳期", [])] : [] };
        person.Take(true, null);
        return new(entrant, person, new Dictionary<PostId, int>(), 0);
    }

    private static Post At(SchoolId school, string code, string subject = "maths") => new()
    {
        Id = new(Guid.NewGuid()), Code = code, OfferedBy = school, SchoolName = "江湾中心小学", SchoolArea = "town", Stage = "primary", Subject = subject, Capacity = 1,
    };

    private static AdjustmentPair Pair(Seeker who, Post post, PairKind kind) => new() { EntrantId = who.Entrant.Id, PostId = post.Id, Kind = kind, Reason = "夫妻同校", By = "人事科" };
}
