using Workforce.TestSupport;

namespace Workforce.Performance.Standing;

/// <summary>The real host without background work: the question is asked in it, nobody else does anything.</summary>
internal sealed class StandingHost : TestHost
{
    protected override bool Works => false;
}
