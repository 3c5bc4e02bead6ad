using Workforce.Demo;
using Workforce.TestSupport;

namespace Workforce.Performance.Choosing;

/// <summary>The real host on a database that writes through to the disk. It runs no background work of its own.</summary>
internal sealed class ChoosingHost : TestHost
{
    public override DemoSize Size => DemoSize.Standard;

    protected override bool Durable => true;

    protected override bool Works => false;
}
