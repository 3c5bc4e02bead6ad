using System.Globalization;
using Workforce.Performance.Adjustment;
using Workforce.Performance.Choosing;
using Workforce.Performance.District;
using Workforce.Performance.Forecast;
using Workforce.Performance.Matching;
using Workforce.Performance.Pledges;
using Workforce.Performance.Rounding;
using Workforce.Performance.Standing;
using Workforce.Performance.Staffing;

// Without arguments: the engine beside its baselines. `command [TEACHERS] [DISTRICTS]`: the whole command on a bundle on disk.
if (args is ["command", ..])
    return CommandBenchmark.Run(Number(1, 1_000_000), Number(2, 1), Console.Out);
if (args is ["standing", ..])
{
    await new StandingBenchmark(Number(1, 100_000), Console.Out).RunAsync();
    return 0;
}

if (args is ["flow", ..])
{
    new FlowBenchmark(Console.Out).Run();
    return 0;
}

if (args is ["adjust", ..])
{
    new AdjustmentBenchmark(Number(1, 15_000), Console.Out).Run();
    return 0;
}

if (args is ["rounding", ..])
{
    new RoundingBenchmark(Number(1, 100), Console.Out).Run();
    return 0;
}

if (args is ["quota", ..])
{
    new QuotaBenchmark(Number(1, 2_000), Console.Out).Run();
    return 0;
}

if (args is ["choosing", ..])
{
    await new ChoosingBenchmark(Number(1, 200), Number(2, 15_000), Console.Out).RunAsync();
    return 0;
}

if (args is ["pledges", ..])
{
    await new PledgeBenchmark(Number(1, 50), Number(2, 100_000), Console.Out).RunAsync();
    return 0;
}

if (args is ["forecast", ..])
{
    new ForecastBenchmark(Number(1, 2_000), Console.Out).Run();
    return 0;
}

if (args is ["district", ..])
{
    new DistrictBenchmark(Number(1, 15_000), Console.Out).Run();
    return 0;
}

new MatchingBenchmark(Number(0, 1_000_000), Console.Out).Run();
return 0;

int Number(int position, int otherwise) => args.Length > position ? int.Parse(args[position], CultureInfo.InvariantCulture) : otherwise;
