namespace Workforce.Platform.Sheets;

/// <summary>
/// A code table. People write the code, the name, or both in one cell (21-大学本科毕业); all three are understood, and
/// the nearest line is offered for what is not.
/// </summary>
public sealed class CodeTable
{
    private readonly Dictionary<string, Code> byText = new(StringComparer.Ordinal);
    private readonly int width;

    public CodeTable(string name, IReadOnlyList<Code> codes)
    {
        (Name, Codes) = (name, codes);
        // Codes win over names: in a table where a name looks like another line's code, the code is meant.
        foreach (var code in codes)
            byText.TryAdd(Form(code.Value), code);
        foreach (var code in codes)
        {
            byText.TryAdd(Form(code.Name), code);
            byText.TryAdd(Form(code.Value + code.Name), code);
            byText.TryAdd(Form(code.Value + "-" + code.Name), code);
            if (code.English is { Length: > 0 })
                byText.TryAdd(Form(code.English), code);
        }
        width = codes.Count > 0 && codes.All(c => c.Value.Length == codes[0].Value.Length) ? codes[0].Value.Length : 0;
    }

    public string Name { get; }
    public IReadOnlyList<Code> Codes { get; }

    public Code? Find(string text)
    {
        var form = Form(text);
        if (byText.TryGetValue(form, out var code))
            return code;
        // Excel turns 01 into 1.
        return form.Length < width && form.Length > 0 && form.All(char.IsAsciiDigit)
            ? byText.GetValueOrDefault(form.PadLeft(width, '0'))
            : null;
    }

    /// <summary>The line whose name (or code) is fewest edits away, when at least half of it agrees.</summary>
    public Code? Nearest(string text)
    {
        var form = Form(text);
        if (form.Length == 0)
            return null;
        var best = Codes
            .Select(code => (code, edits: Math.Min(Edits(form, Form(code.Name)), 1 + Edits(form, Form(code.Value)))))
            .OrderBy(c => c.edits)
            .ThenByDescending(c => Form(c.code.Name).Contains(form, StringComparison.Ordinal) || form.Contains(Form(c.code.Name), StringComparison.Ordinal))
            .ThenBy(c => c.code.Value, StringComparer.Ordinal)
            .FirstOrDefault();
        var contained = Codes.FirstOrDefault(c => Form(c.Name).Contains(form, StringComparison.Ordinal));
        if (best.code is not null && best.edits * 2 <= Math.Max(form.Length, Form(best.code.Name).Length))
            return best.code;
        return contained;
    }

    private static string Form(string text) => CellText.Squeeze(text).ToLowerInvariant();

    private static int Edits(string left, string right)
    {
        Span<int> row = stackalloc int[Math.Min(right.Length, 100) + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= Math.Min(left.Length, 100); i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[^1];
    }
}
