using Microsoft.AspNetCore.Authorization;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Plans;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>The rules of exam and trial lesson, before a round opens.</summary>
[Authorize("rotation.run")]
internal sealed class RuleModel : PlanPage<RuleForm>
{
    protected override string Saved => "考试与试讲办法已保存。";

    protected override RuleForm Shown(RotationPolicy policy) => RuleForm.Of(policy);
}
