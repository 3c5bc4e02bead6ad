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
        Console.Error.WriteLine("`./run --help` lists the verbs, `./run VERB --help` says what one takes.");
        return 2;
    }
    // The web host listens for Ctrl-C itself and stops in order; the command line must not cut that short.
    return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
}
catch (Exception refused) when (StartFault.Sentence(refused) is { } sentence)
{
    Console.Error.WriteLine(sentence);
    return 2;
}
