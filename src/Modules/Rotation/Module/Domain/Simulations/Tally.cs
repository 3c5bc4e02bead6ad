using Workforce.Registry.Contracts;
using Workforce.Rotation.Matching;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>Judges one outcome after another of a variant and keeps nothing but sums.</summary>
internal sealed class Tally
{
    private static readonly Figure[] All = Enum.GetValues<Figure>();
    private readonly SimulatedRound round;
    private readonly VariantMarket variant;
    private readonly VariantOptions options;
    private readonly int held, vacancies;
    private readonly List<double>[] values = Array.ConvertAll(All, _ => new List<double>());
    private readonly Dictionary<SchoolId, int> schools;
    private readonly int[] home, offered;
    private readonly double[] filled, into, outOf;

    public Tally(SimulatedRound round, VariantMarket variant, VariantOptions options)
    {
        (this.round, this.variant, this.options) = (round, variant, options);
        vacancies = round.RuralVacancies;
        held = round.Posts.Where(SimulatedRound.IsRural).Sum(post => post.Capacity) - vacancies;
        schools = round.Posts.Select(post => post.OfferedBy).Concat(round.People.Select(person => person.HomeSchoolId)).Distinct().Select((school, at) => (school, at)).ToDictionary(s => s.school, s => s.at);
        home = Array.ConvertAll(round.People, person => schools[person.HomeSchoolId]);
        offered = Array.ConvertAll(round.Posts, post => schools[post.OfferedBy]);
        (filled, into, outOf) = (new double[schools.Count], new double[schools.Count], new double[schools.Count]);
    }

    private int Outcomes => values[0].Count;

    public void Add(Outcome outcome)
    {
        var sums = new double[All.Length];
        var worst = WorstScores(outcome);
        var metres = 0.0;
        var measured = 0;
        for (var person = 0; person < round.People.Length; person++)
        {
            var (who, placed) = (round.People[person], outcome.Placements[person]);
            var rank = WishRank(person, placed);
            if (EnviesSomebody(person, rank, worst))
                sums[(int)Figure.Envious]++;
            if (!placed.IsPlaced)
            {
                sums[(int)Figure.Unplaced]++;
                if (who.Basis == EntrantBasis.Unhired)
                    sums[(int)Figure.UnhiredUnplaced]++;
                continue;
            }
            sums[(int)Figure.SeatsFilled]++;
            if (rank == 1)
                sums[(int)Figure.FirstChoices]++;
            if (rank is >= 1 and <= 3)
                sums[(int)Figure.TopThree]++;
            var post = round.Posts[placed.Post];
            filled[offered[placed.Post]]++;
            if (SimulatedRound.IsRural(post))
                sums[(int)Figure.RuralFilled]++;
            if (home[person] == offered[placed.Post])
                continue;
            sums[(int)Figure.Movers]++;
            into[offered[placed.Post]]++;
            outOf[home[person]]++;
            if (who.IsBackbone)
                sums[(int)Figure.BackboneMovers]++;
            if (who.IsBackbone && SimulatedRound.IsRural(post) && who.HomeArea != "rural")
                sums[(int)Figure.BackboneToRural]++;
            if (round.Metres(who.HomeSchoolId, post.OfferedBy) is { } far)
                (metres, measured) = (metres + far, measured + 1);
        }
        sums[(int)Figure.RuralFilled] -= held;
        sums[(int)Figure.MeanMetres] = measured == 0 ? 0 : metres / measured;
        sums[(int)Figure.MissingMovers] = Missing(options.MoversPercent, round.People.Length, sums[(int)Figure.Movers]);
        sums[(int)Figure.MissingBackbone] = Missing(options.BackbonePercent, (int)sums[(int)Figure.Movers], sums[(int)Figure.BackboneMovers]);
        sums[(int)Figure.MissingRural] = Missing(options.RuralPercent, vacancies, sums[(int)Figure.RuralFilled]);
        foreach (var figure in All)
            values[(int)figure].Add(sums[(int)figure]);
    }

    public IReadOnlyDictionary<Figure, Spread> Figures() => All
        .Where(figure => figure switch
        {
            Figure.MissingMovers => options.MoversPercent is not null,
            Figure.MissingBackbone => options.BackbonePercent is not null,
            Figure.MissingRural => options.RuralPercent is not null,
            _ => true,
        })
        .ToDictionary(figure => figure, figure => Spread.Of(values[(int)figure]));

    public IReadOnlyList<SchoolFlow> Schools()
    {
        var seats = round.Posts.GroupBy(post => post.OfferedBy).ToDictionary(own => own.Key, own => own.Sum(post => post.Capacity));
        return schools.Select(school => new SchoolFlow(school.Key, seats.GetValueOrDefault(school.Key), Mean(filled[school.Value]), Mean(into[school.Value]), Mean(outOf[school.Value]))).ToList();

        double Mean(double sum) => Math.Round(sum / Outcomes, 2);
    }

    /// <summary>A share of so many people, rounded up, less those there are.</summary>
    private static double Missing(int? percent, int whole, double there) => percent is { } share ? Math.Max(0, Math.Ceiling(share * whole / 100.0) - there) : 0;

    /// <returns>The rank in the real list, beyond its end where the variant added the post, 0 for a post kept without listing it.</returns>
    private int WishRank(int person, Matching.Placement placed)
    {
        if (placed.Rank > 0)
            return variant.WishRanks[person][placed.Rank - 1];
        return placed.IsPlaced ? Array.FindIndex(round.Wishes[person], wish => wish.Post == placed.Post) + 1 : 0;
    }

    private long[] WorstScores(Outcome outcome)
    {
        var worst = new long[round.Posts.Length];
        Array.Fill(worst, long.MaxValue);
        for (var person = 0; person < round.People.Length; person++)
        {
            if (outcome.Placements[person] is not { IsPlaced: true } placed)
                continue;
            var post = placed.Post;
            var listed = Array.FindIndex(round.Wishes[person], wish => wish.Post == post);
            worst[post] = Math.Min(worst[post], listed < 0 ? round.Usual[person] : round.Wishes[person][listed].Score);
        }
        return worst;
    }

    /// <summary>Equal scores are no ground: there the lottery decides, or a guarantee.</summary>
    private bool EnviesSomebody(int person, int rank, long[] worst)
    {
        var wishes = round.Wishes[person];
        var preferred = rank == 0 ? wishes.Length : Math.Min(rank - 1, wishes.Length);
        for (var line = 0; line < preferred; line++)
            if (variant.Admitted[person][line] && wishes[line].Score > worst[wishes[line].Post])
                return true;
        return false;
    }
}
