using Microsoft.AspNetCore.Authorization;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Who need not compete, whose turn comes later, who is protected.</summary>
[Authorize("rotation.run")]
internal sealed class PeopleModel : PlanPage<PeopleForm>
{
    protected override PeopleForm Shown(RotationPolicy policy) => PeopleForm.Of(policy);
}
