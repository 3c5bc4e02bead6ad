using System.Text;
using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching;

/// <summary>
/// Collects the columns of a market: all posts, then all teachers, then all choices, each in any order. Nothing
/// throws on bad data; <see cref="Build"/> returns either the market or every fault found, with the line it would
/// have in a bundle's file.
/// </summary>
public sealed class MarketBuilder
{
    internal const string PostsFile = "posts.csv";
    internal const string TeachersFile = "teachers.csv";
    internal const string ChoicesFile = "choices.csv";

    private readonly IdCollector posts = new();
    private readonly List<int> capacities = [];
    private readonly List<int> postLines = [];
    private readonly IdCollector teachers = new();
    private readonly TeacherColumns teacherColumns = new();
    private readonly ChoiceColumns choices = new();
    private int lastTeacher = -1;
    private int postRows, teacherRows;

    /// <summary>An empty market.</summary>
    public MarketBuilder()
        : this(new FaultList())
    {
    }

    internal MarketBuilder(FaultList faults) => Faults = faults;

    private FaultList Faults { get; }

    /// <summary>A post and how many seats it has, 0 or more.</summary>
    public void AddPost(string id, int capacity) => AddPost(Encoding.UTF8.GetBytes(id), capacity, 2 + postRows);

    /// <summary>A teacher: her lottery (null while the draw is still to come), her post of today, and whether she may keep it.</summary>
    public void AddTeacher(string id, ulong? lottery, string? current, bool guaranteed) =>
        AddTeacher(Encoding.UTF8.GetBytes(id), lottery, Encoding.UTF8.GetBytes(current ?? ""), guaranteed, 2 + teacherRows);

    /// <summary>A line of a teacher's list: the rank from 1, and her score there, null where the post does not admit her.</summary>
    public void AddChoice(string teacher, int rank, string post, long? score) =>
        AddChoice(Encoding.UTF8.GetBytes(teacher), rank, Encoding.UTF8.GetBytes(post), score, 2 + choices.Count);

    /// <summary>The market, or all faults.</summary>
    public MarketBuilt Build()
    {
        var postTable = posts.Sorted(out var postPositions);
        var teacherTable = teachers.Sorted(out var teacherPositions);
        var lotteries = teacherColumns.Lotteries(teacherPositions, Faults);
        var currents = teacherColumns.Currents(teacherPositions, postPositions);
        var guaranteed = Placed(teacherColumns.Guaranteed, teacherPositions);
        var seats = Placed(capacities, postPositions);
        CheckGuarantees(postTable, seats, currents, guaranteed, Placed(postLines, postPositions));
        var lists = ChoiceLists.Of(choices, teacherPositions, postPositions, teacherTable, postTable, Faults);
        if (Faults.Any) return new MarketBuilt(null, Faults.InOrder());
        return new MarketBuilt(
            new Market(postTable, seats, teacherTable, lotteries, currents, guaranteed, lists.Firsts, lists.Choices, lists.Scale), []);
    }

    internal void AddPost(ReadOnlySpan<byte> id, int capacity, int line)
    {
        postRows++;
        if (IdRule.BrokenBy(id) is { } broken) Faults.Add(PostsFile, line, $"The post's id {broken}.");
        else if (capacity < 0) Faults.Add(PostsFile, line, "The capacity is below 0.");
        else if (!posts.TryAdd(id, out _)) Faults.Add(PostsFile, line, $"The post {Text(id)} is listed twice.");
        else
        {
            capacities.Add(capacity);
            postLines.Add(line);
        }
    }

    internal void AddTeacher(ReadOnlySpan<byte> id, ulong? lottery, ReadOnlySpan<byte> current, bool guaranteed, int line)
    {
        teacherRows++;
        var post = current.IsEmpty ? -1 : posts.Find(current);
        if (!current.IsEmpty && post < 0) Faults.Add(TeachersFile, line, $"The current post {Text(current)} is not in {PostsFile}.");
        else if (guaranteed && post < 0) Faults.Add(TeachersFile, line, "A guarantee needs a current post to keep.");
        if (IdRule.BrokenBy(id) is { } broken) Faults.Add(TeachersFile, line, $"The teacher's id {broken}.");
        else if (!teachers.TryAdd(id, out _)) Faults.Add(TeachersFile, line, $"The teacher {Text(id)} is listed twice.");
        else teacherColumns.Add(lottery, post, guaranteed && post >= 0, line);
    }

    /// <summary>A rank of null stands for one that could not be read and was reported already.</summary>
    internal void AddChoice(ReadOnlySpan<byte> teacher, int? rank, ReadOnlySpan<byte> post, long? score, int line)
    {
        var who = Teacher(teacher);
        var where = posts.Find(post);
        if (who < 0) Faults.Add(ChoicesFile, line, $"The teacher {Text(teacher)} is not in {TeachersFile}.");
        if (where < 0) Faults.Add(ChoicesFile, line, $"The post {Text(post)} is not in {PostsFile}.");
        if (rank < 1) Faults.Add(ChoicesFile, line, "Ranks start from 1.");
        if (score == Market.NoScore) Faults.Add(ChoicesFile, line, "The score is below the least one a 64-bit integer can hold.");
        choices.Add(who, rank ?? 0, where, score ?? Market.NoScore, line);
    }

    /// <summary>Most files keep a teacher's lines together and teachers in one order, so the last or the next one is tried before the hash.</summary>
    private int Teacher(ReadOnlySpan<byte> id)
    {
        if (lastTeacher >= 0 && teachers.Utf8(lastTeacher).SequenceEqual(id)) return lastTeacher;
        if (lastTeacher + 1 < teachers.Count && teachers.Utf8(lastTeacher + 1).SequenceEqual(id)) return ++lastTeacher;
        return lastTeacher = teachers.Find(id);
    }

    private void CheckGuarantees(IdTable postTable, int[] seats, int[] currents, bool[] guaranteed, int[] lines)
    {
        var holders = new int[seats.Length];
        for (var teacher = 0; teacher < currents.Length; teacher++)
            if (guaranteed[teacher]) holders[currents[teacher]]++;
        for (var post = 0; post < seats.Length; post++)
            if (holders[post] > seats[post])
                Faults.Add(PostsFile, lines[post], FormattableString.Invariant(
                    $"The post {postTable[post]} has {holders[post]} guaranteed holders but capacity {seats[post]}: such guarantees cannot be kept."));
    }

    private static T[] Placed<T>(IReadOnlyList<T> arrivals, int[] positions)
    {
        var placed = new T[positions.Length];
        for (var arrival = 0; arrival < positions.Length; arrival++) placed[positions[arrival]] = arrivals[arrival];
        return placed;
    }

    private static string Text(ReadOnlySpan<byte> id) => Printable.Of(id);
}
