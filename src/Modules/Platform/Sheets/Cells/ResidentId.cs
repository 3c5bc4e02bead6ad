using System.Globalization;

namespace Workforce.Platform.Sheets;

/// <summary>The number of a resident's identity card, 18 digits by GB 11643: region, birth date, sequence, check digit.</summary>
public readonly record struct ResidentId
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private const string CheckDigits = "10X98765432";

    // GB/T 2260, first two digits; 81-83 are the residence permits of Hong Kong, Macao and Taiwan people.
    private static readonly HashSet<int> Provinces =
    [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
        50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
    ];

    private ResidentId(string value, DateOnly bornOn) => (Value, BornOn) = (value, bornOn);

    public string Value { get; }

    /// <summary>As the number says; the personnel file may differ and is then right.</summary>
    public DateOnly BornOn { get; }

    /// <summary>GB/T 2261.1: 1 male, 2 female; the 17th digit is odd for men.</summary>
    public int Sex => (Value[16] - '0') % 2 == 1 ? 1 : 2;

    public override string ToString() => Value;

    /// <returns>The rule the text breaks, with its hint; nulls when it is a good number.</returns>
    public static (string? Rule, string? Hint) TryParse(string text, out ResidentId id)
    {
        id = default;
        var value = CellText.Squeeze(text).ToUpperInvariant();
        if (value.Length == 15 && value.All(char.IsAsciiDigit))
            return (SheetRules.IdFifteen, null);
        if (value.Length != 18)
            return (SheetRules.IdLength, value.Length.ToString(CultureInfo.InvariantCulture));
        if (!value[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(value[17]) || value[17] == 'X'))
            return (SheetRules.IdCharacters, null);
        if (!Provinces.Contains(int.Parse(value.AsSpan(0, 2), CultureInfo.InvariantCulture)))
            return (SheetRules.IdRegion, null);
        if (!DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var bornOn) || bornOn.Year < 1800)
            return (SheetRules.IdBirth, null);
        var check = CheckDigit(value);
        if (check != value[17])
            return (SheetRules.IdCheckDigit, check.ToString());
        id = new ResidentId(value, bornOn);
        return (null, null);
    }

    /// <summary>The 18th character for the first 17 digits.</summary>
    public static char CheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += (digits[i] - '0') * Weights[i];
        return CheckDigits[sum % 11];
    }
}
