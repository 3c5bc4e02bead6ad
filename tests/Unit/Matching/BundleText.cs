using System.Globalization;
using System.Text;
using Workforce.Rotation.Matching.Commands;

namespace Workforce.UnitTests.Matching;

/// <summary>A bundle's files as text, in a folder of its own that goes away with it.</summary>
internal sealed class BundleText : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rotation-");

    public string Path => folder.FullName;

    public string this[string file]
    {
        get => File.ReadAllText(System.IO.Path.Combine(Path, file));
        set => File.WriteAllText(System.IO.Path.Combine(Path, file), value, new UTF8Encoding(false));
    }

    /// <summary>A generated round with ties, guarantees, refusals, a closed post and a roomy one, drawn by seed or with given lotteries.</summary>
    public static BundleText Generated(int teachers, ulong key = 1, bool seeded = true, string exchange = "none")
    {
        var numbers = new KeyedNumbers(key);
        var posts = Math.Max(3, teachers / 3);
        var (postRows, teacherRows, choiceRows) = (new List<string>(), new List<string>(), new List<string>());
        var left = new int[posts];
        for (var post = 0; post < posts; post++)
        {
            left[post] = post == 0 ? 0 : post == posts - 1 ? 50 : 1 + numbers.Below(3);
            postRows.Add(Invariant($"岗{post:d4},{left[post]}"));
        }

        for (var teacher = 0; teacher < teachers; teacher++)
        {
            var current = numbers.Below(posts);
            var guaranteed = numbers.Below(4) == 0 && left[current]-- > 0;
            var lottery = seeded ? "" : Invariant($"{numbers.Next()}");
            teacherRows.Add(Invariant($"师{teacher:d4},{lottery},{(guaranteed || numbers.Below(2) == 0 ? $"岗{current:d4}" : "")},{(guaranteed ? 1 : 0)}"));
            var order = Enumerable.Range(0, posts).ToArray();
            numbers.Shuffle<int>(order);
            var length = numbers.Below(Math.Min(posts, 8) + 1);
            for (var rank = 1; rank <= length; rank++)
                choiceRows.Add(Invariant($"师{teacher:d4},{rank},岗{order[rank - 1]:d4},{(numbers.Below(8) == 0 ? "" : Invariant($"{numbers.Below(5)}"))}"));
        }

        var seed = seeded ? "\"" + new string('5', 64) + "\"" : "null";
        return new BundleText
        {
            ["manifest.json"] = $$"""{ "format": "workforce.rotation.bundle/1", "round": "测试", "seed": {{seed}}, "exchange": "{{exchange}}" }""",
            ["posts.csv"] = Table("post,capacity", postRows),
            ["teachers.csv"] = Table("teacher,lottery,current,guaranteed", teacherRows),
            ["choices.csv"] = Table("teacher,rank,post,score", choiceRows),
        };
    }

    public static string Table(string header, IEnumerable<string> rows) => string.Concat(rows.Prepend(header).Select(row => row + "\n"));

    public List<string[]> Rows(string file) => this[file].Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).ToList();

    public void SetRows(string file, IEnumerable<string[]> rows) =>
        this[file] = Table(this[file].Split('\n')[0], rows.Select(row => string.Join(',', row)));

    public (int Exit, string Output, string Error) Run(string verb, params string[] more)
    {
        var (output, error) = (new StringWriter(CultureInfo.InvariantCulture), new StringWriter(CultureInfo.InvariantCulture));
        var exit = RotationCommand.Run([verb, Path, .. more], output, error);
        return (exit, output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
