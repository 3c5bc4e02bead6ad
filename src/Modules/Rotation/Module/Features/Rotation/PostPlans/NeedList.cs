using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>A school's needs as a table.</summary>
internal sealed record NeedList(IReadOnlyList<PostNeed> Needs, Names Names, bool MayRemove);
