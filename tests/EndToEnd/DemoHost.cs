using Workforce.Demo;
using Workforce.TestSupport;

namespace Workforce.EndToEndTests;

/// <summary>The demo as <c>./run</c> shows it, at its real size.</summary>
public sealed class DemoHost : TestHost
{
    public override DemoSize Size => DemoSize.Standard;
}
