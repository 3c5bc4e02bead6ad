using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Ethics;

/// <summary>A host whose chain is tampered with and whose clock is moved; nobody else's tests stand on it.</summary>
public sealed class PledgeHost : TestHost
{
    protected override bool Works => false;
}
