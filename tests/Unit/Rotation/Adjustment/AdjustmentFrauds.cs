using System.Globalization;
using System.Text.Json.Nodes;
using Workforce.UnitTests.Matching;
using static Workforce.Rotation.Matching.Adjustment.Verification.AdjustmentViolationKind;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>
/// Frauds of three kinds: rows changed; the certificate changed; and the input bent for a friend before solving, the
/// result then published with the true input.
/// </summary>
internal static class AdjustmentFrauds
{
    public static readonly Dictionary<string, AdjustmentFraud> All = new()
    {
        ["leave a teacher out"] = new(TeacherMissing, FraudGround.Rule, bundle => Rows(bundle, rows => rows.RemoveAt(0))),
        ["take a post away"] = new(TeacherMissing, FraudGround.Rule, bundle => Rows(bundle, rows => rows[3][1] = "")),
        ["list a teacher twice"] = new(TeacherTwice, FraudGround.Rule, bundle => Rows(bundle, rows => rows.Add(rows[0]))),
        ["smuggle in a stranger"] = new(UnknownTeacher, FraudGround.Rule, bundle => Rows(bundle, rows => rows.Add(["师999", "岗001"]))),
        ["invent a post"] = new(UnknownPost, FraudGround.Rule, bundle => Rows(bundle, rows => rows[0][1] = "岗999")),
        ["send somebody where it is not allowed"] = new(NotAllowed, FraudGround.Rule, bundle => Rows(bundle, rows =>
        {
            var row = rows.FirstFit(row => !IsExempt(bundle, row[0]));
            row[1] = bundle.Rows("posts.csv").Select(post => post[0]).FirstFit(post => Cost(bundle, row[0], post) is null);
        })),
        ["send an exempt teacher away"] = new(ExemptMoved, FraudGround.Rule, bundle => Rows(bundle, rows =>
        {
            var row = rows.FirstFit(row => IsExempt(bundle, row[0]));
            row[1] = Costs(bundle, row[0]).FirstFit(cost => cost[1] != row[1])[1];
        })),
        ["overfill a post"] = new(OverCapacity, FraudGround.Joint, bundle => Rows(bundle, rows =>
        {
            var post = bundle.Rows("posts.csv").FirstFit(post => rows.Count(row => row[1] == post[0]) == Number(post[1]) && rows.Any(row => row[1] != post[0] && Cost(bundle, row[0], post[0]) is not null && !IsExempt(bundle, row[0])));
            rows.FirstFit(row => row[1] != post[0] && Cost(bundle, row[0], post[0]) is not null && !IsExempt(bundle, row[0]))[1] = post[0];
        })),
        ["empty a post that must not be"] = new(UnderMinimum, FraudGround.Joint, bundle => Rows(bundle, rows =>
        {
            var post = bundle.Rows("posts.csv").FirstFit(post => post[2] == "1" && rows.Where(row => row[1] == post[0]).All(row => !IsExempt(bundle, row[0]) && Costs(bundle, row[0]).Count > 1));
            foreach (var row in rows.Where(row => row[1] == post[0])) row[1] = Costs(bundle, row[0]).FirstFit(cost => cost[1] != post[0])[1];
        })),
        ["give a friend a nearer post, a stranger a farther one"] = new(NotCheapest, FraudGround.Rule, bundle => Dearer(bundle)),
        ["choose a dearer plan, jointly"] = new(NotCheapest, FraudGround.Joint, bundle => Dearer(bundle)),
        ["let two change places at the same cost"] = new(NotFirst, FraudGround.Rule, SwapEquals),
        ["let two change places at the same cost, jointly"] = new(NotFirst, FraudGround.Joint, SwapEquals),
        ["keep a friend at home who should be called"] = new(PassedOver, FraudGround.Rule, bundle => Bend(bundle, "teachers.csv", rows => Row(rows, Called(bundle)[0])[2] = "0")),
        ["lower a friend's points"] = new(PassedOver, FraudGround.Rule, bundle => Bend(bundle, "teachers.csv", rows => Row(rows, Called(bundle)[1])[5] = "-100")),
        ["raise an enemy's points"] = new(CalledOutOfTurn, FraudGround.Rule, bundle => Bend(bundle, "teachers.csv", rows =>
        {
            foreach (var row in Uncalled(bundle, rows).Reverse().Take(6)) row[5] = "100";
        })),
        ["call somebody who is not eligible"] = new(NotToBeCalled, FraudGround.Rule, bundle => Bend(bundle, "teachers.csv", rows =>
        {
            foreach (var row in rows.Where(row => row[2] == "0" && row[3] == "0" && row[1].Length > 0)) (row[2], row[5]) = ("1", "100");
        })),
        ["make a friend exempt"] = new(PassedOver, FraudGround.Rule, bundle => Bend(bundle, "teachers.csv", rows => Row(rows, Called(bundle)[0])[3] = "1")),
        ["move fewer people"] = new(TooFewMovers, FraudGround.ShortestList, bundle => Bend(bundle, "manifest.json", text => text.Replace("\"minimumMoversPercent\": 25", "\"minimumMoversPercent\": 5", StringComparison.Ordinal))),
        ["move fewer people, jointly"] = new(TooFewMovers, FraudGround.JointWithTies, bundle => Bend(bundle, "manifest.json", text => text.Replace("\"minimumMoversPercent\": 25", "\"minimumMoversPercent\": 0", StringComparison.Ordinal))),
        ["send fewer backbone teachers"] = new(TooFewBackbone, FraudGround.Rule, bundle => Bend(bundle, "manifest.json", text => text.Replace("OfMovers\": 30", "OfMovers\": 0", StringComparison.Ordinal))),
        ["move more people than asked for"] = new(ListTooLong, FraudGround.ShortestList, bundle => Bend(bundle, "manifest.json", text => text.Replace("\"minimumMoversPercent\": 25", "\"minimumMoversPercent\": 40", StringComparison.Ordinal))),
        ["flatter the cost of a pair"] = new(WrongFigure, FraudGround.Joint, bundle => Bend(bundle, "costs.csv", rows =>
        {
            foreach (var row in rows.Where(row => row[2] == "4")) row[2] = "1";
        })),
        ["claim a lower cost"] = new(WrongFigure, FraudGround.Joint, bundle => Certificate(bundle, root => root["cost"] = "1")),
        ["claim more movers"] = new(WrongFigure, FraudGround.Rule, bundle => Certificate(bundle, root => root["movers"] = 39)),
        ["claim more backbone teachers"] = new(WrongFigure, FraudGround.Rule, bundle => Certificate(bundle, root => root["backbone"] = 39)),
        ["leave the prices out"] = new(NotCheapest, FraudGround.Rule, bundle => Certificate(bundle, root => root["prices"]!["seats"] = new JsonObject())),
        ["change one price"] = new(NotCheapest, FraudGround.Joint, bundle => Certificate(bundle, root =>
        {
            var seats = root["prices"]!["seats"]!.AsObject();
            var first = seats.Select(seat => seat.Key).FirstFit();
            seats[first] = (long.Parse((string)seats[first]!, CultureInfo.InvariantCulture) * 7).ToString(CultureInfo.InvariantCulture);
        })),
        ["scale the costs away"] = new(NotCheapest, FraudGround.Joint, bundle => Certificate(bundle, root => root["prices"]!["scale"] = "0")),
        ["scale the costs below zero"] = new(NotCheapest, FraudGround.Joint, bundle => Certificate(bundle, root => root["prices"]!["scale"] = "-1")),
        ["name other people as called"] = new(CalledOutOfTurn, FraudGround.Rule, bundle => Certificate(bundle, root =>
        {
            var called = root["called"]!.AsArray();
            (var first, var second) = ((string)called[0]!, (string)called[1]!);
            (called[0], called[1]) = (second, first);
        })),
        ["call a stranger"] = new(UnknownTeacher, FraudGround.Rule, bundle => Certificate(bundle, root => root["called"]!.AsArray().Add("师999"))),
        ["pass somebody over without a proof"] = new(PassedOver, FraudGround.Rule, bundle => Certificate(bundle, root => root["skipped"] = new JsonArray())),
        ["pass somebody over with an empty proof"] = new(PassedOver, FraudGround.Rule, bundle => Certificate(bundle, root => Empty(root["proofs"]!.AsArray()))),
        ["hide the proof of the list's length"] = new(ListTooLong, FraudGround.LongList, bundle => Certificate(bundle, root => root.Remove("fewer"))),
        ["hide the proof that nothing is cheaper"] = new(NotCheapest, FraudGround.JointWithGap, bundle => Certificate(bundle, root => root.Remove("cheaper"))),
        ["empty the proof that nothing is cheaper"] = new(NotCheapest, FraudGround.JointWithGap, bundle => Certificate(bundle, root => Empty(root["proofs"]!.AsArray()))),
        ["hide the proofs of ties"] = new(NotFirst, FraudGround.JointWithTies, bundle => Certificate(bundle, root => root["earlier"] = new JsonArray())),
    };

    private static T FirstFit<T>(this IEnumerable<T> all, Func<T, bool>? fits = null) =>
        all.Where(one => fits?.Invoke(one) ?? true).Select(one => (T?)one).FirstOrDefault() ?? throw new FraudDoesNotFit("Nobody fits.");

    private static void Rows(BundleText bundle, Action<List<string[]>> change)
    {
        var rows = bundle.Rows("placements.csv");
        change(rows);
        bundle.SetRows("placements.csv", rows);
    }

    private static void Certificate(BundleText bundle, Action<JsonObject> change)
    {
        var root = JsonNode.Parse(bundle["certificate.json"])!.AsObject();
        change(root);
        bundle["certificate.json"] = root.ToJsonString();
    }

    /// <summary>Solves with a changed file, then puts the true one back.</summary>
    private static void Bend(BundleText bundle, string file, Func<string, string> change)
    {
        var (truth, answer) = (bundle[file], bundle["placements.csv"]);
        bundle[file] = change(truth);
        if (bundle.Run("adjust").Exit != 0) throw new FraudDoesNotFit("The bent case has no answer.");
        if (bundle["placements.csv"] == answer) throw new FraudDoesNotFit("The bent case has the same answer.");
        bundle[file] = truth;
    }

    private static void Bend(BundleText bundle, string file, Action<List<string[]>> change)
    {
        var (truth, rows) = (bundle[file], bundle.Rows(file));
        change(rows);
        bundle.SetRows(file, rows);
        var bent = bundle[file];
        bundle[file] = truth;
        Bend(bundle, file, _ => bent);
    }

    private static void Empty(JsonArray proofs)
    {
        for (var i = 0; i < proofs.Count; i++)
            proofs[i] = new JsonObject { ["scale"] = "0", ["mover"] = "0", ["backbone"] = "0", ["seats"] = new JsonObject() };
    }

    /// <summary>One mover to a free seat that costs more, with an honest sum.</summary>
    private static void Dearer(BundleText bundle) => Rows(bundle, rows =>
    {
        var seats = bundle.Rows("posts.csv").ToDictionary(post => post[0], post => (Capacity: Number(post[1]), Minimum: Number(post[2])));
        foreach (var row in rows.Where(row => Home(bundle, row[0]) != row[1]))
            foreach (var cost in Costs(bundle, row[0]))
            {
                var more = Number(cost[2]) - Cost(bundle, row[0], row[1])!.Value;
                if (more <= 0 || cost[1] == Home(bundle, row[0]) || rows.Count(other => other[1] == cost[1]) >= seats[cost[1]].Capacity || rows.Count(other => other[1] == row[1]) <= seats[row[1]].Minimum) continue;
                row[1] = cost[1];
                Certificate(bundle, root => root["cost"] = (long.Parse((string)root["cost"]!, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture));
                return;
            }

        throw new FraudDoesNotFit("Nobody can be sent to a dearer post.");
    });

    /// <summary>Two movers change posts where that costs the same, moves nobody home, and so comes later by ids.</summary>
    private static void SwapEquals(BundleText bundle) => Rows(bundle, rows =>
    {
        foreach (var a in rows)
            foreach (var b in rows.Where(b => string.CompareOrdinal(a[0], b[0]) < 0 && string.CompareOrdinal(a[1], b[1]) < 0))
            {
                if (new[] { a, b }.Any(row => row[1] == Home(bundle, row[0])) || a[1] == Home(bundle, b[0]) || b[1] == Home(bundle, a[0])) continue;
                if (Cost(bundle, a[0], a[1]) + Cost(bundle, b[0], b[1]) != Cost(bundle, a[0], b[1]) + Cost(bundle, b[0], a[1])) continue;
                (a[1], b[1]) = (b[1], a[1]);
                return;
            }

        throw new FraudDoesNotFit("Nobody can change places at the same cost.");
    });

    private static string[] Row(List<string[]> rows, string teacher) => rows.FirstFit(row => row[0] == teacher);

    private static List<string> Called(BundleText bundle) => JsonNode.Parse(bundle["certificate.json"])!["called"]!.AsArray().Select(teacher => (string)teacher!).ToList();

    private static IEnumerable<string[]> Uncalled(BundleText bundle, List<string[]> rows)
    {
        var called = Called(bundle);
        return rows.Where(row => row[2] == "1" && row[3] == "0" && row[1].Length > 0 && !called.Contains(row[0])).OrderByDescending(row => Number(row[5])).ToList();
    }

    private static bool IsExempt(BundleText bundle, string teacher) => Row(bundle.Rows("teachers.csv"), teacher)[3] == "1";

    private static string Home(BundleText bundle, string teacher) => Row(bundle.Rows("teachers.csv"), teacher)[1];

    private static List<string[]> Costs(BundleText bundle, string teacher) => bundle.Rows("costs.csv").Where(row => row[0] == teacher).ToList();

    private static int? Cost(BundleText bundle, string teacher, string post) => Costs(bundle, teacher).Where(row => row[1] == post).Select(row => (int?)Number(row[2])).FirstOrDefault();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
