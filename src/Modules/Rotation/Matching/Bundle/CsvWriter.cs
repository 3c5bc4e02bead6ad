using System.Buffers.Text;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Writes a table as bytes, the same in every culture.</summary>
internal sealed class CsvWriter(Stream stream)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int used;
    private bool inRow;

    public void Field(ReadOnlySpan<byte> text)
    {
        Room(text.Length + 1);
        if (inRow) buffer[used++] = (byte)',';
        inRow = true;
        text.CopyTo(buffer.AsSpan(used));
        used += text.Length;
    }

    public void Field(long? number)
    {
        Span<byte> digits = stackalloc byte[20];
        var length = 0;
        if (number is { } value) Utf8Formatter.TryFormat(value, digits, out length);
        Field(digits[..length]);
    }

    public void Field(ulong? number)
    {
        Span<byte> digits = stackalloc byte[20];
        var length = 0;
        if (number is { } value) Utf8Formatter.TryFormat(value, digits, out length);
        Field(digits[..length]);
    }

    public void EndRow()
    {
        Room(1);
        buffer[used++] = (byte)'\n';
        inRow = false;
    }

    public void Flush()
    {
        stream.Write(buffer.AsSpan(0, used));
        used = 0;
    }

    private void Room(int bytes)
    {
        if (used + bytes > buffer.Length) Flush();
    }
}
