using Mapster;
using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Registry.Domain;
using Workforce.Registry.Features.Registry.Schools;

namespace Workforce.Registry.Data;

/// <summary>Rows projected by name. Compiled at start, and every member of a row must have its source. People are projected by hand instead.</summary>
internal static class Projections
{
    public static readonly TypeAdapterConfig Config = Build();

    private static TypeAdapterConfig Build()
    {
        var config = new TypeAdapterConfig { RequireExplicitMapping = true, RequireDestinationMemberSource = true };
        config.NewConfig<SchoolId, SchoolId>().MapWith(id => id);
        config.NewConfig<DistrictId, DistrictId>().MapWith(id => id);
        config.NewConfig<ClusterId, ClusterId>().MapWith(id => id);
        config.NewConfig<TeacherId, TeacherId>().MapWith(id => id);
        config.NewConfig<SchoolStage, SchoolFacts.StageFacts>();
        config.NewConfig<School, SchoolFacts>();
        config.Compile();
        return config;
    }
}
