using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Workforce.Platform.Modules;

/// <summary>A module's face: what it registers, and what it adds to the shared pages. The host knows modules only through this.</summary>
public interface IModule
{
    /// <summary>Lower-case name: its schema, the suffix of its database role, and the prefix of its events.</summary>
    string Name { get; }

    /// <summary>What people call it, in Chinese; the key of its text in <see cref="Texts"/>.</summary>
    string Title { get; }

    /// <summary>The DbContext of its schema.</summary>
    Type DbContext { get; }

    /// <summary>The marker type whose resource file translates this module's texts.</summary>
    Type Texts { get; }

    void AddTo(IServiceCollection services, IConfiguration configuration);

    /// <summary>Adds to the request pipeline, after routing and the choice of language and before the pages.</summary>
    void Use(IApplicationBuilder app) { }

    IEnumerable<MenuEntry> Menu => [];

    IEnumerable<Permission> Permissions => [];

    /// <summary>Sentences for database constraints, by constraint name.</summary>
    IReadOnlyDictionary<string, string> Constraints => new Dictionary<string, string>();
}
