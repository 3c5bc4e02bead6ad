using Workforce.TestSupport;
using Xunit;

[assembly: AssemblyFixture(typeof(TestHost))]
