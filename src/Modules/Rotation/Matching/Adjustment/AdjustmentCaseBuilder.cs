using System.Text;
using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>
/// Collects a case: all posts, then all teachers, then all costs, each in any order. Nothing throws on bad data;
/// <see cref="Build"/> returns either the case or every fault found, with the line it would have in a bundle's file.
/// </summary>
public sealed class AdjustmentCaseBuilder
{
    internal const string PostsFile = "posts.csv";
    internal const string TeachersFile = "teachers.csv";
    internal const string CostsFile = "costs.csv";

    private readonly IdCollector posts = new();
    private readonly List<(int Capacity, int Minimum)> seats = [];
    private readonly IdCollector teachers = new();
    private readonly List<TeacherStanding> standings = [];
    private readonly PairColumns pairs = new();
    private int lastTeacher = -1;
    private int postRows, teacherRows;

    /// <summary>An empty case.</summary>
    public AdjustmentCaseBuilder()
        : this(new FaultList())
    {
    }

    internal AdjustmentCaseBuilder(FaultList faults) => Faults = faults;

    private FaultList Faults { get; }

    /// <summary>A post, how many seats it has, and how many of them must be taken.</summary>
    public void AddPost(string id, int capacity, int minimum) => AddPost(Encoding.UTF8.GetBytes(id), capacity, minimum, 2 + postRows);

    /// <summary>A teacher; <paramref name="home"/> is null where she is unplaced.</summary>
    public void AddTeacher(string id, string? home, bool eligible, bool exempt, bool backbone, long points) =>
        AddTeacher(Encoding.UTF8.GetBytes(id), Encoding.UTF8.GetBytes(home ?? ""), new TeacherStanding(-1, eligible, exempt, backbone, points), 2 + teacherRows);

    /// <summary>A pair that is allowed, and its cost.</summary>
    public void AddCost(string teacher, string post, long cost) =>
        AddCost(Encoding.UTF8.GetBytes(teacher), Encoding.UTF8.GetBytes(post), cost, 2 + pairs.Count);

    /// <summary>The case, or all faults.</summary>
    public AdjustmentCaseBuilt Build(AdjustmentMode mode, int minimumMoversPercent, int minimumBackbonePercentOfMovers)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)minimumMoversPercent, 100u, nameof(minimumMoversPercent));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)minimumBackbonePercentOfMovers, 100u, nameof(minimumBackbonePercentOfMovers));
        if (posts.Count > AdjustmentCase.MostPosts) Faults.Add(PostsFile, 1, FormattableString.Invariant($"There are more than {AdjustmentCase.MostPosts} posts: adjust one district at a time."));
        if (teachers.Count > AdjustmentCase.MostTeachers) Faults.Add(TeachersFile, 1, FormattableString.Invariant($"There are more than {AdjustmentCase.MostTeachers} teachers: adjust one district at a time."));

        var postTable = posts.Sorted(out var postPositions);
        var teacherTable = teachers.Sorted(out var teacherPositions);
        var placed = new TeacherStanding[standings.Count];
        for (var arrival = 0; arrival < placed.Length; arrival++)
        {
            var home = standings[arrival].Home;
            placed[teacherPositions[arrival]] = standings[arrival] with { Home = home < 0 ? -1 : postPositions[home] };
        }

        var (firsts, lists) = pairs.Lists(teacherPositions, postPositions, placed, teacherTable, postTable, Faults);
        if (Faults.Any) return new AdjustmentCaseBuilt(null, Faults.InOrder());
        var (capacities, minimums) = (new int[seats.Count], new int[seats.Count]);
        for (var arrival = 0; arrival < seats.Count; arrival++)
            (capacities[postPositions[arrival]], minimums[postPositions[arrival]]) = seats[arrival];
        var built = new AdjustmentCase(postTable, capacities, minimums, teacherTable, placed, firsts, lists);
        return new AdjustmentCaseBuilt(built.Under(mode, minimumMoversPercent, minimumBackbonePercentOfMovers), []);
    }

    internal void AddPost(ReadOnlySpan<byte> id, int capacity, int minimum, int line)
    {
        postRows++;
        if (IdRule.BrokenBy(id) is { } broken) Faults.Add(PostsFile, line, $"The post's id {broken}.");
        else if (capacity < 0) Faults.Add(PostsFile, line, "The capacity is below 0.");
        else if (minimum < 0) Faults.Add(PostsFile, line, "The minimum is below 0.");
        else if (!posts.TryAdd(id, out _)) Faults.Add(PostsFile, line, $"The post {Printable.Of(id)} is listed twice.");
        else
        {
            seats.Add((capacity, minimum));
            if (minimum > capacity)
                Faults.Add(PostsFile, line, FormattableString.Invariant($"The post {Printable.Of(id)} asks for at least {minimum} people but has capacity {capacity}."));
        }
    }

    internal void AddTeacher(ReadOnlySpan<byte> id, ReadOnlySpan<byte> home, TeacherStanding standing, int line)
    {
        teacherRows++;
        var post = home.IsEmpty ? -1 : posts.Find(home);
        if (!home.IsEmpty && post < 0) Faults.Add(TeachersFile, line, $"The home {Printable.Of(home)} is not in {PostsFile}.");
        else if (standing.Exempt && post < 0) Faults.Add(TeachersFile, line, "An exempt teacher needs a home to stay at.");
        if (IdRule.BrokenBy(id) is { } broken) Faults.Add(TeachersFile, line, $"The teacher's id {broken}.");
        else if (!teachers.TryAdd(id, out _)) Faults.Add(TeachersFile, line, $"The teacher {Printable.Of(id)} is listed twice.");
        else standings.Add(standing with { Home = post, Exempt = standing.Exempt && post >= 0 });
    }

    /// <summary>A cost of null stands for one that could not be read and was reported already.</summary>
    internal void AddCost(ReadOnlySpan<byte> teacher, ReadOnlySpan<byte> post, long? cost, int line)
    {
        var who = Teacher(teacher);
        var where = posts.Find(post);
        if (who < 0) Faults.Add(CostsFile, line, $"The teacher {Printable.Of(teacher)} is not in {TeachersFile}.");
        if (where < 0) Faults.Add(CostsFile, line, $"The post {Printable.Of(post)} is not in {PostsFile}.");
        if (cost is < 0 or > AdjustmentCase.HighestCost) Faults.Add(CostsFile, line, FormattableString.Invariant($"The cost {cost} is not between 0 and {AdjustmentCase.HighestCost}."));
        if (who >= 0 && where >= 0) pairs.Add(who, where, cost ?? 0, line);
    }

    /// <summary>Most files keep a teacher's lines together and teachers in one order, so the last or the next one is tried before the hash.</summary>
    private int Teacher(ReadOnlySpan<byte> id)
    {
        if (lastTeacher >= 0 && teachers.Utf8(lastTeacher).SequenceEqual(id)) return lastTeacher;
        if (lastTeacher + 1 < teachers.Count && teachers.Utf8(lastTeacher + 1).SequenceEqual(id)) return ++lastTeacher;
        return lastTeacher = teachers.Find(id);
    }
}
