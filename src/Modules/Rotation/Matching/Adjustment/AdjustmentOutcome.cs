namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>Who is placed where, with everything that proves it.</summary>
public sealed class AdjustmentOutcome
{
    internal AdjustmentOutcome(int[] posts, Certificate certificate) => (Posts, Certificate) = (posts, certificate);

    /// <summary>The sum of the costs of all pairs.</summary>
    public long Cost => Certificate.Cost;

    /// <summary>How many are placed elsewhere than at home.</summary>
    public int Movers => Certificate.Movers;

    /// <summary>How many of these are backbone teachers.</summary>
    public int BackboneMovers => Certificate.Backbone;

    internal int[] Posts { get; }

    internal Certificate Certificate { get; }

    /// <summary>The position of the post a teacher is placed at.</summary>
    public int PostOf(int teacher) => Posts[teacher];
}
