using System.CommandLine;

namespace Workforce.Rotation.Matching.Commands;

/// <summary>The verbs <c>rotation match</c>, <c>rotation adjust</c>, <c>rotation verify</c> and <c>rotation explain</c>.</summary>
public static class RotationCommand
{
    /// <summary>The command with its verbs, to be hung under a root command.</summary>
    public static Command Create() => new("rotation", "Match, adjust, verify and explain a published round.")
    {
        Match(),
        Adjust(),
        Verify(),
        Explain(),
    };

    /// <summary>Runs what follows the word <c>rotation</c>. A wrong command line ends with 2, like any other invalid input.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var parsed = new RootCommand { Create() }.Parse(["rotation", .. arguments]);
        if (parsed.Errors.Count == 0) return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        foreach (var fault in parsed.Errors) error.WriteLine(fault.Message);
        return ExitCode.Invalid;
    }

    private static Command Match()
    {
        var bundle = BundleArgument();
        var folder = new Option<string?>("--out") { Description = "Folder for placements.csv and cutoffs.csv; without it they go into the bundle.", HelpName = "FOLDER" };
        var json = JsonOption();
        var command = new Command("match", "Find the outcome of a round.") { bundle, folder, json };
        command.SetAction(parsed => new MatchBundle(Terminal(parsed)).Run(parsed.GetRequiredValue(bundle), parsed.GetValue(folder), parsed.GetValue(json)));
        return command;
    }

    private static Command Adjust()
    {
        var bundle = BundleArgument();
        var folder = new Option<string?>("--out") { Description = "Folder for placements.csv and certificate.json; without it they go into the bundle.", HelpName = "FOLDER" };
        var json = JsonOption();
        var command = new Command("adjust", "Place everybody who is left, at the least cost.") { bundle, folder, json };
        command.SetAction(parsed => new AdjustBundle(Terminal(parsed)).Run(parsed.GetRequiredValue(bundle), parsed.GetValue(folder), parsed.GetValue(json)));
        return command;
    }

    private static Command Verify()
    {
        var bundle = BundleArgument();
        var json = JsonOption();
        var command = new Command("verify", "Check the published result of a round or an adjustment without solving it again.") { bundle, json };
        command.SetAction(parsed => new VerifyBundle(Terminal(parsed)).Run(parsed.GetRequiredValue(bundle), parsed.GetValue(json)));
        return command;
    }

    private static Command Explain()
    {
        var bundle = BundleArgument();
        var teacher = new Option<string>("--teacher") { Description = "The teacher's id.", HelpName = "ID", Required = true };
        var json = JsonOption();
        var command = new Command("explain", "Say why a teacher got her post, and why none of those above it.") { bundle, teacher, json };
        command.SetAction(parsed => new ExplainTeacher(Terminal(parsed)).Run(parsed.GetRequiredValue(bundle), parsed.GetRequiredValue(teacher), parsed.GetValue(json)));
        return command;
    }

    private static Argument<string> BundleArgument() => new("bundle") { Description = "A bundle: a folder or a zip.", HelpName = "BUNDLE" };

    private static Option<bool> JsonOption() => new("--json") { Description = "Print one JSON object instead of sentences." };

    private static Terminal Terminal(ParseResult parsed) => new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, TimeProvider.System);
}
