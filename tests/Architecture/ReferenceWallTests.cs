using System.Diagnostics;
using Xunit;

namespace Workforce.ArchitectureTests;

/// <summary>The first wall, asked of MSBuild itself.</summary>
public sealed class ReferenceWallTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("workforce-wall-").FullName;

    [Fact]
    public async Task Build_ReferencingAnothersModule_FailsAndNamesBoth()
    {
        var (code, output) = await BuildAsync("Workforce.Trespasser", "Workforce.Pay");
        Assert.NotEqual(0, code);
        Assert.Contains("WALL001", output);
        Assert.Contains("Workforce.Trespasser may not reference Workforce.Pay", output);
    }

    [Fact]
    public async Task Build_ContractsReferencingAModule_Fails()
    {
        var (code, output) = await BuildAsync("Workforce.Trespasser.Contracts", "Workforce.Platform");
        Assert.NotEqual(0, code);
        Assert.Contains("WALL001", output);
    }

    [Fact]
    public async Task Build_ReferencingAnothersContracts_Passes()
    {
        var (code, output) = await BuildAsync("Workforce.Trespasser", "Workforce.Pay.Contracts");
        Assert.True(code == 0, output);
    }

    private async Task<(int Code, string Output)> BuildAsync(string name, string reference)
    {
        var (own, other) = (Folder("Own"), Folder("Other"));
        var targets = Path.Combine(Checkout.Root, "src", "Modules", "Directory.Build.targets");
        await File.WriteAllTextAsync(Path.Combine(other, reference + ".csproj"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(own, name + ".csproj"), $"""
            <Project>
              <ItemGroup><ProjectReference Include="../../Other/Module/{reference}.csproj" /></ItemGroup>
              <Import Project="{targets}" />
              <Target Name="CoreCompile" />
            </Project>
            """);
        var start = new ProcessStartInfo("dotnet", ["msbuild", Path.Combine(own, name + ".csproj"), "-t:CoreCompile", "-nologo", "-nodeReuse:false"]) { RedirectStandardOutput = true };
        using var build = Process.Start(start)!;
        var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (build.ExitCode, output);
    }

    private string Folder(string module) => Directory.CreateDirectory(Path.Combine(folder, module, "Module")).FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
