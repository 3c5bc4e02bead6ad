using System.Reflection;
using Workforce.Host;
using Workforce.Platform.Modules;
using Xunit;

namespace Workforce.ArchitectureTests;

public sealed class ModuleFaceTests
{
    public static TheoryData<string> Names() => [.. Modules.All.Select(m => m.GetType().Assembly.GetName().Name!)];

    [Theory, MemberData(nameof(Names))]
    public void Module_Exports_ItsFaceAndNothingElse(string assembly)
    {
        var exported = Assert.Single(Assembly.Load(assembly).GetExportedTypes());
        Assert.True(typeof(IModule).IsAssignableFrom(exported), $"{exported.Name} is not an IModule.");
    }

    [Theory, MemberData(nameof(Names))]
    public void Contracts_Reference_TheBaseLibraryAndOtherContractsOnly(string assembly)
    {
        var strangers = Assembly.Load(assembly + ".Contracts").GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.EndsWith(".Contracts", StringComparison.Ordinal));
        Assert.Empty(strangers);
    }

    [Fact]
    public void Modules_Are_TheEightOfTheHouse() =>
        Assert.Equal(["access", "ethics", "pay", "registry", "rotation", "staffing", "titles", "training"], Modules.All.Select(m => m.Name).Order());

    [Fact]
    public void Permissions_Are_NamedOnceAndAfterTheirModule()
    {
        var permissions = Modules.All.SelectMany(m => m.Permissions.Select(p => (m.Name, p.Key))).ToList();
        Assert.All(permissions, p => Assert.StartsWith(p.Name + ".", p.Key));
        Assert.Equal(permissions.Count, permissions.Select(p => p.Key).Distinct().Count());
    }
}
