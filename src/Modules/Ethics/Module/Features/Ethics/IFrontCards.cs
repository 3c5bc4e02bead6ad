using Workforce.Platform.Actors;

namespace Workforce.Ethics.Features.Ethics;

/// <summary>What one part of the module shows on its front page, for whoever reads it; nothing where it is not for her role.</summary>
internal interface IFrontCards
{
    /// <summary>Smaller comes first: pledges 10, cases 20, inspections 30, appraisals 40, checks 50, records 60.</summary>
    int Order { get; }

    Task<IReadOnlyList<FrontCard>> ForAsync(Actor actor, CancellationToken ct);
}
