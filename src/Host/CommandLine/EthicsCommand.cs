using System.CommandLine;
using System.Globalization;
using Workforce.Ethics.Contracts;
using Workforce.Host.Serving;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;

namespace Workforce.Host.CommandLine;

/// <summary>Proves that no signature of a pledge was changed, added later or removed.</summary>
internal static class EthicsCommand
{
    public static Command Create()
    {
        var district = new Option<string?>("--district") { Description = "GB/T 2260 code of one district; all without it." };
        var anchors = new Option<FileInfo?>("--anchors") { Description = "Anchors kept outside the database (anchors.csv of the page 签名链); they must still be links of the chains." };
        var verify = new Command("verify", "Verify the chains of signatures. 0: they hold; 2: the first signature that fails is named.") { district, anchors };
        verify.SetAction((given, ct) => RunAsync(given.GetValue(district), given.GetValue(anchors), ct));
        return new Command("ethics", "Ethics: the proof of signed pledges.") { verify };
    }

    private static async Task<int> RunAsync(string? district, FileInfo? anchors, CancellationToken ct)
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options());
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        using var database = Database.Open(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Configuration["ConnectionStrings:Workforce"] = database.Host;
        await using var app = WorkforceHost.Build(builder, works: false);
        await Startup.RefusePendingAsync(app.Services, database.Migration, ct);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("ethics.verify"));
        var reports = await scope.ServiceProvider.GetRequiredService<IPledgeChain>().VerifyAsync(district, anchors is null ? [] : Read(anchors), ct);
        if (reports.Count == 0)
            throw new StartRefusedException($"There is no district {district}.");
        foreach (var report in reports)
            Console.WriteLine(report.Holds
                ? $"{report.RegionCode} {report.District}: {report.Signatures} signatures hold, {report.Anchors} anchors in place, head {report.Head}"
                : $"{report.RegionCode} {report.District}: FAILS after {report.Signatures} good signatures: {report.Fault}");
        return reports.All(r => r.Holds) ? 0 : 2;
    }

    private static IReadOnlyList<PrintedAnchor> Read(FileInfo file)
    {
        try
        {
            return File.ReadLines(file.FullName).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).Select(cells => new PrintedAnchor(cells[0], long.Parse(cells[1], CultureInfo.InvariantCulture), cells[2])).ToList();
        }
        catch (Exception broken) when (broken is IOException or FormatException or IndexOutOfRangeException)
        {
            throw new StartRefusedException($"{file.FullName} cannot be read as anchors.csv: {broken.Message}");
        }
    }
}
