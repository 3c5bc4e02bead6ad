using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Matching.Commands;

/// <summary>The counts of a round and its result.</summary>
internal sealed record RoundFigures(
    string Round, string Fingerprint, int Teachers, int Posts, int Seats, int Choices, int Placed, int FirstChoices, int KeptUnlisted, int Unplaced)
{
    public static RoundFigures Of(RotationBundle bundle, IEnumerable<Placement> placements)
    {
        int placed = 0, first = 0, kept = 0;
        foreach (var placement in placements)
        {
            if (!placement.IsPlaced) continue;
            placed++;
            if (placement.Rank == 1) first++;
            if (placement.Rank == 0) kept++;
        }

        var market = bundle.Market;
        var seats = (int)Math.Min(int.MaxValue, market.Capacities.Sum(capacity => (long)capacity));
        return new RoundFigures(
            bundle.Round, InputFingerprint.Of(bundle), market.Teachers.Count, market.Posts.Count, seats, market.ChoiceCount,
            placed, first, kept, market.Teachers.Count - placed);
    }

    public void Print(Terminal terminal)
    {
        terminal.Print($"Round {Round}: {Teachers} teachers, {Posts} posts with {Seats} seats, {Choices} choices.");
        terminal.Print($"Placed {Placed} (first choice {FirstChoices}, kept by an unlisted guarantee {KeptUnlisted}), unplaced {Unplaced}.");
        terminal.Print($"Fingerprint of the input: {Fingerprint}");
    }
}
