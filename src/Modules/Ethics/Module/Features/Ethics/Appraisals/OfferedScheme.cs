using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Policy;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>A scheme to choose, with where it comes from.</summary>
internal sealed record OfferedScheme(AppraisalScheme Scheme, PolicyValue Row);
