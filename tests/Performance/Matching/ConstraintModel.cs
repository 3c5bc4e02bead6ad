using Google.OrTools.Sat;
using Workforce.Rotation.Matching;

namespace Workforce.Performance.Matching;

/// <summary>
/// The same rule as a constraint model for CP-SAT: every teacher at most one post, every post within capacity, and for
/// each choice either she is placed at least as well, or the post is full of people who stand before her. Among the
/// stable outcomes the least sum of ranks belongs to the one that is best for every teacher, so it must be ours.
/// </summary>
internal static class ConstraintModel
{
    public static (int[] Posts, string Status, double GapPercent) Solve(Market market, double secondsAllowed)
    {
        var model = new CpModel();
        var seats = new Dictionary<(int Teacher, int Post), BoolVar>();
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
        {
            foreach (var post in Wanted(market, teacher)) seats[(teacher, post)] = model.NewBoolVar("");
            model.AddAtMostOne(Wanted(market, teacher).Select(post => (ILiteral)seats[(teacher, post)]));
            if (market.IsGuaranteed(teacher)) model.AddExactlyOne(Wanted(market, teacher).Select(post => (ILiteral)seats[(teacher, post)]));
        }

        var cost = LinearExpr.NewBuilder();
        foreach (var applicants in seats.Keys.GroupBy(seat => seat.Post))
        {
            var inOrder = applicants.Select(seat => seat.Teacher).OrderBy(teacher => Claim(market, teacher, applicants.Key)).ToList();
            var capacity = market.Capacity(applicants.Key);
            model.Add(LinearExpr.Sum(inOrder.Select(teacher => seats[(teacher, applicants.Key)])) <= capacity);
            for (var place = 0; place < inOrder.Count; place++)
            {
                var asGood = Wanted(market, inOrder[place]).TakeWhile(post => post != applicants.Key).Append(applicants.Key).Select(post => seats[(inOrder[place], post)]);
                var before = inOrder.Take(place).Select(teacher => seats[(teacher, applicants.Key)]);
                model.Add((capacity * LinearExpr.Sum(asGood)) + LinearExpr.Sum(before) >= capacity);
            }
        }

        // Being unplaced costs one more than the last choice: every seat earns what it saves against that.
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
        {
            var wanted = Wanted(market, teacher).ToList();
            for (var rank = 0; rank < wanted.Count; rank++) cost.AddTerm(seats[(teacher, wanted[rank])], rank - wanted.Count - 1);
        }

        model.Minimize(cost);
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"max_time_in_seconds:{secondsAllowed}") };
        var status = solver.Solve(model);
        var placed = new int[market.Teachers.Count];
        Array.Fill(placed, -1);
        if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
            foreach (var ((teacher, post), seat) in seats)
                if (solver.BooleanValue(seat)) placed[teacher] = post;
        var gap = status == CpSolverStatus.Optimal ? 0 : 100 * Math.Abs(solver.ObjectiveValue - solver.BestObjectiveBound) / Math.Max(1, Math.Abs(solver.ObjectiveValue));
        return (placed, status.ToString(), gap);
    }

    private static IEnumerable<int> Wanted(Market market, int teacher)
    {
        var own = market.IsGuaranteed(teacher) ? market.Current(teacher) : -1;
        for (var rank = 1; rank <= market.ListLength(teacher); rank++)
            if (market.PostAt(teacher, rank) == own || (market.ScoreAt(teacher, rank) is not null && market.Capacity(market.PostAt(teacher, rank)) > 0))
                yield return market.PostAt(teacher, rank);
        if (own >= 0 && market.RankOf(teacher, own) == 0) yield return own;
    }

    private static (bool Stranger, long Score, ulong Lottery) Claim(Market market, int teacher, int post)
    {
        var rank = market.RankOf(teacher, post);
        var score = rank == 0 ? long.MinValue : market.ScoreAt(teacher, rank) ?? long.MinValue;
        return (!(market.IsGuaranteed(teacher) && market.Current(teacher) == post), ~score, market.Lottery(teacher));
    }
}
