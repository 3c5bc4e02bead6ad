using System.Text;

namespace Workforce.Rotation.Matching.Ids;

/// <summary>
/// Ids in the order of their UTF-8 bytes: the one order the engine knows, the same in every culture. A position in
/// the table (0, 1, ...) is what the rest of the engine calls a teacher or a post.
/// </summary>
public sealed class IdTable
{
    private readonly byte[] bytes;
    private readonly int[] starts;

    internal IdTable(byte[] bytes, int[] starts)
    {
        this.bytes = bytes;
        this.starts = starts;
    }

    /// <summary>How many ids there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The id at a position.</summary>
    public string this[int position] => Encoding.UTF8.GetString(Utf8(position));

    /// <summary>The id at a position, as its UTF-8 bytes.</summary>
    public ReadOnlySpan<byte> Utf8(int position) => bytes.AsSpan(starts[position], starts[position + 1] - starts[position]);

    /// <summary>The position of an id, or -1 where it is unknown.</summary>
    public int Find(string id) => Find(Encoding.UTF8.GetBytes(id));

    /// <summary>The position of an id given as UTF-8, or -1 where it is unknown.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            var order = Utf8(middle).SequenceCompareTo(id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
