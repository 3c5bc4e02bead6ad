using Microsoft.AspNetCore.Authorization;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Plans;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>What keeps people from registering, beside years and appraisals.</summary>
[Authorize("rotation.run")]
internal sealed class RuleModel : PlanPage<LimitsForm>
{
    protected override string Saved => "报名的限制条件已保存。";

    protected override LimitsForm Shown(RotationPolicy policy) => LimitsForm.Of(policy);
}
