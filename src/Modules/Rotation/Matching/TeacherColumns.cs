namespace Workforce.Rotation.Matching;

/// <summary>What a builder knows about teachers, by order of arrival.</summary>
internal sealed class TeacherColumns
{
    private readonly List<ulong?> lotteries = [];
    private readonly List<int> currents = [];
    private readonly List<int> lines = [];

    public List<bool> Guaranteed { get; } = [];

    public void Add(ulong? lottery, int current, bool guaranteed, int line)
    {
        lotteries.Add(lottery);
        currents.Add(current);
        Guaranteed.Add(guaranteed);
        lines.Add(line);
    }

    /// <summary>By position; null where no teacher has a lottery yet.</summary>
    public ulong[]? Lotteries(int[] teacherPositions, FaultList faults)
    {
        var given = lotteries.Count(lottery => lottery is not null);
        if (given == 0 && lotteries.Count > 0) return null;

        var placed = new ulong[lotteries.Count];
        var lineOf = new Dictionary<ulong, int>(lotteries.Count);
        for (var arrival = 0; arrival < lotteries.Count; arrival++)
        {
            if (lotteries[arrival] is not { } lottery)
                faults.Add(MarketBuilder.TeachersFile, lines[arrival], "The lottery is missing, while others have one.");
            else if (!lineOf.TryAdd(lottery, lines[arrival]))
                faults.Add(MarketBuilder.TeachersFile, lines[arrival], FormattableString.Invariant(
                    $"The lottery {lottery} is already that of line {lineOf[lottery]}; each must be unique."));
            else placed[teacherPositions[arrival]] = lottery;
        }

        return placed;
    }

    public int[] Currents(int[] teacherPositions, int[] postPositions)
    {
        var placed = new int[currents.Count];
        for (var arrival = 0; arrival < currents.Count; arrival++)
            placed[teacherPositions[arrival]] = currents[arrival] < 0 ? -1 : postPositions[currents[arrival]];
        return placed;
    }
}
