using Microsoft.Extensions.Configuration;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Platform;

/// <summary>A host whose modules have two connections each, so that every request meets the leftovers of another.</summary>
public sealed class SmallPoolHost : TestHost
{
    protected override void Configure(IConfigurationManager configuration) => configuration["ConnectionStrings:Workforce"] += ";Maximum Pool Size=2";
}
