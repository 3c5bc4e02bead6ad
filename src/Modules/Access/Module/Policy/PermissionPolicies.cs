using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Workforce.Platform.Modules;

namespace Workforce.Access.Policy;

/// <summary>Every module's permissions as authorization policies by key: a page says <c>[Authorize("rotation.run")]</c>.</summary>
internal sealed class PermissionPolicies(IEnumerable<IModule> modules) : IConfigureOptions<AuthorizationOptions>
{
    public void Configure(AuthorizationOptions options)
    {
        foreach (var permission in modules.SelectMany(m => m.Permissions))
            options.AddPolicy(permission.Key, policy => policy.RequireRole(permission.Holders.Select(h => h.ToString())));
    }
}
