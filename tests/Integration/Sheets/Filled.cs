using Workforce.Platform.Sheets;

namespace Workforce.IntegrationTests.Sheets;

/// <summary>Workbooks as people fill them in: only the columns they need, by title.</summary>
internal static class Filled
{
    public static MemoryStream Sheet(string name, params IReadOnlyList<(string Title, object? Value)>[] rows) => Sheets((name, rows));

    public static MemoryStream Sheets(params (string Name, IReadOnlyList<(string Title, object? Value)>[] Rows)[] sheets)
    {
        var file = new MemoryStream();
        using (var writer = new SheetWriter(file))
        {
            foreach (var (name, rows) in sheets)
            {
                var titles = rows.SelectMany(r => r.Select(c => c.Title)).Distinct().ToList();
                writer.Add(name, [.. titles.Select(t => new WrittenColumn(t))], rows.Select(r => (IReadOnlyList<object?>)[.. titles.Select(t => r.FirstOrDefault(c => c.Title == t).Value)]));
            }
        }
        return file;
    }
}
