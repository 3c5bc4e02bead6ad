using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.UnitTests.Rotation.Simulations;

/// <summary>
/// Three schools in a line, 3 km and 1 km apart: A in town, B in town, C rural. One primary maths post each. Every person teaches
/// primary maths. A test says who is there, what she wants and what she scores; all of it can be checked by hand.
/// </summary>
internal sealed class SmallDistrict
{
    private readonly DistrictId district = new(Guid.NewGuid());
    private readonly Dictionary<SchoolId, SchoolCard> cards = [];
    private readonly Dictionary<PostId, Post> posts = [];
    private readonly List<Entrant> people = [];
    private readonly Dictionary<EntrantId, IReadOnlyList<PostId>> lists = [];
    private readonly Dictionary<(EntrantId, PostId), int> scores = [];

    public SmallDistrict()
    {
        A = PostAt("A", "town", 0);
        B = PostAt("B", "town", 3000);
        C = PostAt("C", "rural", 4000);
    }

    public Round Round { get; } = Sample.Round();
    public Post A { get; }
    public Post B { get; }
    public Post C { get; }

    public Entrant Person(Post home, bool holds, int score, params Post[] wants)
    {
        var number = $"T{people.Count + 1:00}";
        var person = new Entrant
        {
            Id = new(Guid.NewGuid()), TeacherId = new(Guid.NewGuid()), Number = number, Name = number, StaffNumber = number, HomeSchoolId = home.OfferedBy, HomeSchoolName = home.SchoolName, HomeArea = home.SchoolArea,
            Stage = "primary", Subject = "maths", Certificates = [new("3", "maths")], Education = "21", Title = "second", TeachingYears = 5, YearsInSchool = 3, IsBackbone = true,
            Basis = holds ? EntrantBasis.Holder : EntrantBasis.Unhired, CurrentPostId = holds ? home.Id : null, IsGuaranteed = holds,
        };
        people.Add(person);
        lists[person.Id] = wants.Select(post => post.Id).ToList();
        foreach (var post in wants)
            scores[(person.Id, post.Id)] = score;
        return person;
    }

    public SimulatedRound InMemory() => SimulatedRound.Of(new(Round, people, posts, lists, scores, cards));

    public SimulatedVariant Run(VariantOptions? options = null, RoundPolicy? policy = null)
    {
        var round = InMemory();
        return new Simulator(round).Run(options ?? new() { Name = "as planned" }, null, policy ?? round.Round.Policy);
    }

    private Post PostAt(string name, string area, int east)
    {
        var school = new SchoolCard(new(Guid.NewGuid()), district, name, name, name, "primary", ["primary"], area, 0, false, true, null, east, 0, 10);
        cards.Add(school.Id, school);
        var post = new Post { Id = new(Guid.NewGuid()), Code = name, OfferedBy = school.Id, SchoolName = name, SchoolArea = area, Stage = "primary", Subject = "maths", Capacity = 1, Conditions = new() };
        posts.Add(post.Id, post);
        return post;
    }
}
