using System.CommandLine;
using Workforce.Host;
using Workforce.Host.CommandLine;
using Workforce.Platform.Modules;

try
{
    var parsed = WorkforceCommand.Create().Parse(args);
    if (parsed.Errors.Count > 0)
    {
        foreach (var fault in parsed.Errors)
            Console.Error.WriteLine(fault.Message);
        return 2;
    }
    // The web host listens for Ctrl-C itself and stops in order; the command line must not cut that short.
    return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
}
catch (StartRefusedException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 2;
}
