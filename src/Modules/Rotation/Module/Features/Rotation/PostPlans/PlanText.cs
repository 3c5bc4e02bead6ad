using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

internal static class PlanText
{
    public static string Title(this PostPlanState state) => state switch { PostPlanState.Draft => "待教代会审议", PostPlanState.Passed => "待报备", PostPlanState.Filed => "已报备", _ => "已公布" };

    public static string Colour(this PostPlanState state) => state switch { PostPlanState.Draft => "orange", PostPlanState.Passed => "azure", _ => "green" };

    public static string Need(long thousandths) => (thousandths / 1000m).ToString("0.00", null);
}
