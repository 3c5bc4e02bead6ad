namespace Workforce.Demo.Generation;

/// <summary>
/// Identity numbers of GB 11643 with areas 339901 to 339920: GB/T 2260 assigns no prefecture 3399, so they are nobody's,
/// while the province digits still pass a check that knows only provinces.
/// </summary>
internal static class IdNumber
{
    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <param name="area">Six digits.</param>
    /// <param name="bornOn">The date inside the number.</param>
    /// <param name="serial">0 to 999; odd for men.</param>
    public static string Compose(int area, DateOnly bornOn, int serial) =>
        string.Create(18, (area, bornOn, serial), static (span, it) =>
        {
            Write(span[..6], it.area);
            Write(span[6..10], it.bornOn.Year);
            Write(span[10..12], it.bornOn.Month);
            Write(span[12..14], it.bornOn.Day);
            Write(span[14..17], it.serial);
            span[17] = CheckDigit(span[..17]);
        });

    public static char CheckDigit(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (first17[i] - '0') * Weights[i];
        return "10X98765432"[sum % 11];
    }

    private static void Write(Span<char> span, int value)
    {
        for (var i = span.Length - 1; i >= 0; i--, value /= 10)
            span[i] = (char)('0' + value % 10);
    }
}
