using Microsoft.AspNetCore.Authorization;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Stages in their order, equal scores, and the draw.</summary>
[Authorize("rotation.run")]
internal sealed class StagesModel : PlanPage<StagesForm>
{
    protected override StagesForm Shown(RotationPolicy policy) => StagesForm.Of(policy);
}
