using Workforce.Migrations;
using Workforce.Platform;
using Workforce.Platform.Jobs;
using Workforce.Platform.Modules;
using Workforce.Platform.Pages;

namespace Workforce.Host.Serving;

/// <summary>The composition root: what the process is made of, in the order in which a request meets it.</summary>
internal static class WorkforceHost
{
    /// <param name="works">Also runs the queue, the clock and the relay; command-line verbs do without.</param>
    /// <param name="replace">Last word on the services; tests set their clock here.</param>
    public static WebApplication Build(WebApplicationBuilder builder, bool works = true, Action<IServiceCollection>? replace = null)
    {
        builder.Services.AddPlatform();
        builder.Services.AddSingleton(Modules.All);
        foreach (var module in Modules.All)
        {
            builder.Services.AddSingleton(module);
            module.AddTo(builder.Services, builder.Configuration);
        }
        builder.Services.AddSingleton<Migrator>();
        builder.Services.AddWorkforcePages();
        builder.Services.AddLanguages();
        builder.Services.AddOperations(builder.Configuration);
        if (works)
            builder.Services.AddWorkers();
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseExceptionHandler("/Error");
        app.UseStatusCodePagesWithReExecute("/Error", "?status={0}");
        app.UseSafeHeaders();
        app.UseBrokenForms();
        app.UseStaticFiles();
        app.UseRequestLocalization();
        app.RefusePlainHttp();
        app.UseRouting();
        foreach (var module in app.Services.GetRequiredService<IReadOnlyList<IModule>>())
            module.Use(app);
        app.MapRazorPages();
        app.MapHealth();
        return app;
    }
}
