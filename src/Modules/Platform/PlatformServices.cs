using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Documents;
using Workforce.Platform.Events;
using Workforce.Platform.Files;
using Workforce.Platform.Jobs;
using Workforce.Platform.Policy;
using Workforce.Platform.Progress;
using Workforce.Platform.Seeds;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Platform;

/// <summary>Everything modules stand on, in one list.</summary>
public static class PlatformServices
{
    public static IServiceCollection AddPlatform(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddKeyedSingleton(PlatformDbContext.Schema, (provider, _) => ModuleDataSource.Build(provider.GetRequiredService<IConfiguration>(), PlatformDbContext.Schema));
        services.AddDbContextFactory<PlatformDbContext>((provider, options) => options.UseWorkforce(provider.GetRequiredKeyedService<NpgsqlDataSource>(PlatformDbContext.Schema), PlatformDbContext.Schema));
        services.AddScoped<CurrentActor>();
        services.AddScoped<CurrentRequest>();
        services.AddSingleton<ConstraintSentences>();
        services.AddSingleton(p => new PolicyValues(Contexts(p)));
        services.AddSingleton<KnownDays>();
        services.AddScoped(p => new Calendar(Contexts(p), p.GetRequiredService<TimeProvider>(), p.GetRequiredService<KnownDays>()));
        services.AddSingleton(p => new ChangeLogReader(Contexts(p)));
        services.AddSingleton(p => new ProgressRows(Contexts(p), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new FileStore(Contexts(p), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new Seeding(Contexts(p), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(_ => CodeTables.Load(SeedFolder.Find("policy", "codes")));
        services.AddSingleton<DocumentTemplates>();
        services.AddScoped<EventDelivery>();
        services.AddHangfireQueue();
        services.AddQuartzClock();
        return services;
    }

    private static IDbContextFactory<PlatformDbContext> Contexts(IServiceProvider provider) => provider.GetRequiredService<IDbContextFactory<PlatformDbContext>>();
}
