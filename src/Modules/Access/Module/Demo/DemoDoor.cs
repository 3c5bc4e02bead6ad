using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workforce.Platform.Modules;

namespace Workforce.Access.Demo;

/// <summary>The one-click sign-in of the demo people. The host opens it on its own embedded database only.</summary>
internal sealed record DemoDoor(bool IsOpen)
{
    private const string Flag = "Demo:SignIn";

    public static DemoDoor In(IConfiguration configuration) => new(configuration.GetValue<bool>(Flag));

    /// <summary>Where the door is closed its page has no address.</summary>
    public void Hang(IServiceCollection services)
    {
        services.AddSingleton(this);
        if (!IsOpen)
            // After the framework's own setup, which starts the conventions anew.
            services.PostConfigure<RazorPagesOptions>(pages => pages.Conventions.AddPageRouteModelConvention("/Access/SignIn/Demo", page => page.Selectors.Clear()));
    }

    /// <exception cref="StartRefusedException">Open outside Development.</exception>
    public void RefuseOutside(IHostEnvironment host)
    {
        if (IsOpen && !host.IsDevelopment())
            throw new StartRefusedException($"{Flag} is on in the environment {host.EnvironmentName}: anybody could sign in as anybody. Remove the setting, or run with ASPNETCORE_ENVIRONMENT=Development on the embedded database.");
    }
}
