namespace Workforce.Rotation.Matching;

/// <summary>A list of unknown length in blocks, so that growing neither copies nor leaves garbage of the same size behind.</summary>
/// <param name="filler">What stands in the unused rest of the last block.</param>
internal sealed class Column<T>(T filler)
{
    private const int BlockBits = 16;
    private readonly List<T[]> blocks = [];

    public int Count { get; private set; }

    /// <summary>All values, the filler after the last one included.</summary>
    public IReadOnlyList<T[]> Blocks => blocks;

    public T this[int row] => blocks[row >> BlockBits][row & ((1 << BlockBits) - 1)];

    public void Add(T value)
    {
        var place = Count & ((1 << BlockBits) - 1);
        if (place == 0)
        {
            var block = new T[1 << BlockBits];
            Array.Fill(block, filler);
            blocks.Add(block);
        }

        blocks[^1][place] = value;
        Count++;
    }
}
