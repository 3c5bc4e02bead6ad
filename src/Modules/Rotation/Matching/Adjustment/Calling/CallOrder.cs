using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Calling;

/// <summary>Who moves in any case, and who can be called to move, in the published order: points, higher first, then id.</summary>
internal sealed class CallOrder
{
    public CallOrder(AdjustmentCase adjustment)
    {
        Start = Decisions.ExemptStay(adjustment);
        var callable = new List<int>();
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            var standing = adjustment.Standings[teacher];
            if (standing.Exempt) continue;
            var (mayStay, mayMove) = (false, false);
            foreach (var pair in adjustment.PairsOf(teacher))
            {
                if (adjustment.Moves(teacher, pair.Post)) mayMove = true;
                else mayStay = true;
            }

            if (!mayStay)
            {
                Start.Set(teacher, Freedom.Moves);
                Leaving++;
                if (standing.Backbone) LeavingBackbone++;
            }
            else if (standing.Eligible && mayMove)
            {
                callable.Add(teacher);
                if (standing.Backbone) CallableBackbone++;
            }
            else Start.Set(teacher, Freedom.Stays);
        }

        // A stable order: equal points leave the order of ids.
        Callable = [.. callable.OrderByDescending(teacher => adjustment.Standings[teacher].Points)];
    }

    /// <summary>Nobody called yet: who must leave moves, who cannot be called stays.</summary>
    public Decisions Start { get; }

    /// <summary>How many have no home, or may not stay there.</summary>
    public int Leaving { get; }

    public int LeavingBackbone { get; }

    public int[] Callable { get; }

    public int CallableBackbone { get; }

    /// <summary>Whether a list of so many movers has enough backbone teachers, were there seats for everybody.</summary>
    public bool HasPeopleFor(AdjustmentCase adjustment, int movers)
    {
        var called = movers - Leaving;
        var lacking = adjustment.BackboneGoal(movers) - LeavingBackbone;
        return called >= 0 && called <= Callable.Length && lacking <= Math.Min(called, CallableBackbone);
    }
}
