using Workforce.EndToEndTests;
using Xunit;

[assembly: AssemblyFixture(typeof(DemoHost))]
[assembly: AssemblyFixture(typeof(Chromium))]
