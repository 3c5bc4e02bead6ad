using System.CommandLine;
using Workforce.Host;
using Workforce.Host.CommandLine;

try
{
    // The web host listens for Ctrl-C itself and stops in order; the command line must not cut that short.
    return await WorkforceCommand.Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
}
catch (StartRefusedException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 2;
}
