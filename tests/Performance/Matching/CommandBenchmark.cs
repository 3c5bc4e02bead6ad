using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Commands;

namespace Workforce.Performance.Matching;

/// <summary>The whole command on a bundle that lies on disk: read, solve, verify, write.</summary>
internal static class CommandBenchmark
{
    public static int Run(int teachers, int districts, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("rotation-benchmark-");
        try
        {
            Write(teachers, districts, folder.FullName);
            GC.Collect();
            var (seconds, exit) = Measure.Best(1, () => RotationCommand.Run(["match", folder.FullName, "--json"], output, output));
            var bytes = folder.EnumerateFiles().Sum(file => file.Length);
            output.WriteLine(FormattableString.Invariant($"rotation match on {teachers:n0} teachers in {districts} districts: {seconds:f1} s, {bytes >> 20} MB on disk"));
            return exit;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(int teachers, int districts, string folder)
    {
        var market = new GeneratedMarket(teachers, 15, districts).Build();
        BundleWriter.ToFolder(folder, new RotationBundle("benchmark", new byte[32], Rotation.Matching.ExchangeRule.None, market));
    }
}
