using Workforce.Access;
using Workforce.Ethics;
using Workforce.Pay;
using Workforce.Platform.Modules;
using Workforce.Registry;
using Workforce.Rotation;
using Workforce.Staffing;
using Workforce.Titles;
using Workforce.Training;

namespace Workforce.Host;

/// <summary>The one list of modules: host, migrations and tests read it.</summary>
internal static class Modules
{
    public static readonly IReadOnlyList<IModule> All =
    [
        new AccessModule(),
        new RegistryModule(),
        new EthicsModule(),
        new RotationModule(),
        new TitlesModule(),
        new StaffingModule(),
        new TrainingModule(),
        new PayModule(),
    ];
}
