using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>The engine's answer as rows and figures.</summary>
internal sealed class AdjustmentPlaces(AdjustmentModel model, AdjustmentCase inputs, AdjustmentOutcome outcome)
{
    private readonly IReadOnlyList<(int Seeker, int? Post)> places = Read(model, inputs, outcome);

    public IEnumerable<ProposedPlace> Rows(AdjustmentProposal proposal) => places.Select(place => new ProposedPlace
    {
        ProposalId = proposal.Id,
        EntrantId = model.Seekers[place.Seeker].Entrant.Id,
        DistrictId = proposal.DistrictId,
        TeacherId = model.Seekers[place.Seeker].Entrant.TeacherId,
        PostId = place.Post is { } at ? model.Posts[at].Post.Id : null,
        Metres = place.Post is { } there ? model[place.Seeker, there].Metres : null,
        Why = model.Why(place.Seeker, place.Post),
    });

    public AdjustmentFigures Figures(IReadOnlyList<int> market)
    {
        var placed = places.Where(place => place.Post is not null).ToList();
        return new(places.Count, placed.Count, places.Count - placed.Count, model.Posts.Sum(post => post.Seats), model.Scale.Unit, model.Scale.OwnRankCounts, outcome.Cost,
            placed.Select(place => model[place.Seeker, place.Post!.Value].Metres!.Value).Order().ToList(), market);
    }

    private static List<(int, int?)> Read(AdjustmentModel model, AdjustmentCase inputs, AdjustmentOutcome outcome)
    {
        var posts = model.Posts.Select((post, at) => (post.Post.Code, at)).ToDictionary(post => post.Code, post => (int?)post.at);
        var codes = Enumerable.Range(0, inputs.Teachers.Count).ToDictionary(teacher => inputs.Teachers[teacher], teacher => inputs.Posts[outcome.PostOf(teacher)]);
        return model.Seekers.Select((seeker, who) => (who, posts.GetValueOrDefault(codes[seeker.Entrant.Number]))).ToList();
    }
}
