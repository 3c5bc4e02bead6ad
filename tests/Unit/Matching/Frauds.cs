using System.Globalization;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.UnitTests.Matching;

/// <summary>Ways to tamper with <c>placements.csv</c> and <c>cutoffs.csv</c>, each on the first row it fits.</summary>
internal static class Frauds
{
    public static readonly Dictionary<string, Fraud> All = new()
    {
        ["swap two teachers"] = new(ViolationKind.NotListed, bundle => Placements(bundle, rows =>
        {
            var (a, b) = (rows.First(Placed), rows.Last(row => Placed(row) && !Lists(bundle, row[0], rows.First(Placed)[1])));
            (a[1], b[1]) = (b[1], a[1]);
        })),
        ["take somebody's post away"] = new(ViolationKind.WastedSeat, bundle => Placements(bundle, rows => Unplace(rows.First(row => row[2] is not ("" or "0"))))),
        ["put a friend into a full post"] = new(ViolationKind.OverCapacity, bundle => Placements(bundle, rows => Favour(bundle, rows.First(row => Higher(bundle, row) is not null)))),
        ["give a friend the last person's seat"] = new(ViolationKind.JustifiedEnvy, bundle => Placements(bundle, rows =>
        {
            var friend = rows.First(row => Higher(bundle, row) is { } choice && LastAt(bundle, rows, choice[2], row) is not null);
            Unplace(LastAt(bundle, rows, Higher(bundle, friend)![2], friend)!);
            Favour(bundle, friend);
        })),
        ["set the lottery aside between equals"] = new(ViolationKind.JustifiedEnvy, bundle => Placements(bundle, rows =>
        {
            var loser = rows.First(row => EqualHolder(bundle, rows, row) is not null);
            Unplace(EqualHolder(bundle, rows, loser)!);
            Favour(bundle, loser);
        })),
        ["send somebody to a post never listed"] = new(ViolationKind.NotListed, bundle => Placements(bundle, rows =>
            rows.First(row => Placed(row) && !Lists(bundle, row[0], "岗0001"))[1] = "岗0001")),
        ["admit somebody the post does not admit"] = new(ViolationKind.NotAdmitted, bundle => Placements(bundle, rows =>
        {
            var refused = bundle.Rows("choices.csv").First(choice => choice[3].Length == 0 && !IsGuaranteed(bundle, choice[0]));
            var row = rows.First(row => row[0] == refused[0]);
            (row[1], row[2]) = (refused[2], refused[1]);
        })),
        ["open a closed post"] = new(ViolationKind.OverCapacity, bundle => Placements(bundle, rows =>
        {
            var closed = bundle.Rows("choices.csv").First(choice => choice[2] == "岗0000");
            var row = rows.First(row => row[0] == closed[0]);
            (row[1], row[2]) = (closed[2], closed[1]);
        })),
        ["take a guaranteed post away"] = new(ViolationKind.BelowGuarantee, bundle => Placements(bundle, rows => Unplace(rows.First(row => IsGuaranteed(bundle, row[0]))))),
        ["send a guaranteed holder below her own post"] = new(ViolationKind.BelowGuarantee, bundle => Placements(bundle, rows =>
        {
            var worse = bundle.Rows("choices.csv").First(choice => IsGuaranteed(bundle, choice[0]) && OwnRank(bundle, choice[0]) is > 0 and var own
                && own < Number(choice[1]) && choice[3].Length > 0);
            var row = rows.First(row => row[0] == worse[0]);
            (row[1], row[2]) = (worse[2], worse[1]);
        })),
        ["flatter a rank"] = new(ViolationKind.WrongRank, bundle => Placements(bundle, rows => rows.First(row => row[2] is not ("" or "0" or "1"))[2] = "1")),
        ["invent a rank for the unplaced"] = new(ViolationKind.WrongRank, bundle => Placements(bundle, rows => rows.First(row => !Placed(row))[2] = "1")),
        ["leave a teacher out"] = new(ViolationKind.TeacherMissing, bundle => Placements(bundle, rows => rows.RemoveAt(0))),
        ["list a teacher twice"] = new(ViolationKind.TeacherTwice, bundle => Placements(bundle, rows => rows.Add(rows[0]))),
        ["smuggle in a stranger"] = new(ViolationKind.UnknownTeacher, bundle => Placements(bundle, rows => rows.Add(["师9999", "岗0001", "1"]))),
        ["rename a teacher"] = new(ViolationKind.TeacherMissing, bundle => Placements(bundle, rows => rows[0][0] += "x")),
        ["invent a post"] = new(ViolationKind.UnknownPost, bundle => Placements(bundle, rows => rows.First(Placed)[1] = "岗9999")),
        ["empty the placements"] = new(ViolationKind.TeacherMissing, bundle => Placements(bundle, rows => rows.Clear())),
        ["raise a cutoff score"] = new(ViolationKind.CutoffLine, bundle => Cutoffs(bundle, rows => Add(rows.First(Full), 3, 1))),
        ["lower a cutoff score"] = new(ViolationKind.CutoffLine, bundle => Cutoffs(bundle, rows => Add(rows.First(Full), 3, -1))),
        ["change a cutoff lottery"] = new(ViolationKind.CutoffLine, bundle => Cutoffs(bundle, rows => rows.First(Full)[4] = "1")),
        ["hide a cutoff"] = new(ViolationKind.CutoffLine, bundle => Cutoffs(bundle, rows => rows.First(Full)[3] = rows.First(Full)[4] = "")),
        ["show a cutoff where there is room"] = new(ViolationKind.CutoffLine, bundle => Cutoffs(bundle, rows =>
        {
            var open = rows.First(row => Number(row[2]) < Number(row[1]));
            (open[3], open[4]) = ("3", "1");
        })),
        ["claim more seats"] = new(ViolationKind.CutoffCapacity, bundle => Cutoffs(bundle, rows => Add(rows[1], 1, 1))),
        ["claim more people"] = new(ViolationKind.CutoffFilled, bundle => Cutoffs(bundle, rows => Add(rows[1], 2, 1))),
        ["leave out a post's cutoff"] = new(ViolationKind.CutoffMissing, bundle => Cutoffs(bundle, rows => rows.RemoveAt(0))),
        ["list a post's cutoff twice"] = new(ViolationKind.CutoffTwice, bundle => Cutoffs(bundle, rows => rows.Add(rows[0]))),
        ["add a cutoff for a post that does not exist"] = new(ViolationKind.UnknownPost, bundle => Cutoffs(bundle, rows => rows.Add(["岗9999", "1", "0", "", ""]))),
    };

    private static void Placements(BundleText bundle, Action<List<string[]>> change) => Change(bundle, "placements.csv", change);

    private static void Cutoffs(BundleText bundle, Action<List<string[]>> change) => Change(bundle, "cutoffs.csv", change);

    private static void Change(BundleText bundle, string file, Action<List<string[]>> change)
    {
        var rows = bundle.Rows(file);
        change(rows);
        bundle.SetRows(file, rows);
    }

    private static bool Placed(string[] row) => row[1].Length > 0;

    private static bool Full(string[] row) => row[3].Length > 0;

    private static void Unplace(string[] row) => (row[1], row[2]) = ("", "0");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static void Add(string[] row, int column, int change) => row[column] = (Number(row[column]) + change).ToString(CultureInfo.InvariantCulture);

    private static bool Lists(BundleText bundle, string teacher, string post) =>
        bundle.Rows("choices.csv").Any(choice => choice[0] == teacher && choice[2] == post);

    private static string[] TeacherRow(BundleText bundle, string teacher) => bundle.Rows("teachers.csv").First(row => row[0] == teacher);

    private static bool IsGuaranteed(BundleText bundle, string teacher) => TeacherRow(bundle, teacher)[3] == "1";

    private static int OwnRank(BundleText bundle, string teacher) =>
        bundle.Rows("choices.csv").Where(choice => choice[0] == teacher && choice[2] == TeacherRow(bundle, teacher)[2]).Select(choice => Number(choice[1])).FirstOrDefault();

    /// <summary>The best choice, with seats and a score, that the teacher of a placement prefers to it.</summary>
    private static string[]? Higher(BundleText bundle, string[] placement) => bundle.Rows("choices.csv").FirstOrDefault(choice =>
        choice[0] == placement[0] && choice[3].Length > 0 && choice[2] != "岗0000" && (placement[2] == "0" ? !Placed(placement) : Number(choice[1]) < Number(placement[2])));

    private static void Favour(BundleText bundle, string[] placement)
    {
        var choice = Higher(bundle, placement)!;
        (placement[1], placement[2]) = (choice[2], choice[1]);
    }

    /// <summary>Somebody without a guarantee who sits at the post.</summary>
    private static string[]? LastAt(BundleText bundle, List<string[]> rows, string post, string[] friend) =>
        rows.FirstOrDefault(row => row != friend && row[1] == post && TeacherRow(bundle, row[0]) is not [_, _, _, "1"]);

    /// <summary>Somebody who sits at the friend's best higher choice with the same score.</summary>
    private static string[]? EqualHolder(BundleText bundle, List<string[]> rows, string[] friend)
    {
        if (Higher(bundle, friend) is not { } wanted) return null;
        return rows.FirstOrDefault(row => row[1] == wanted[2] && !IsGuaranteed(bundle, row[0]) &&
            bundle.Rows("choices.csv").Any(choice => choice[0] == row[0] && choice[2] == wanted[2] && choice[3] == wanted[3]));
    }
}
