using System.CommandLine;
using System.CommandLine.Invocation;
using InternationalJustice.Cli.Commands;
using InternationalJustice.Domain.Data;

namespace InternationalJustice.Cli;

/// <summary>The whole program but for the process around it.</summary>
internal static class CommandLine
{
    /// <summary>Answers one command line. Never throws.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">What <c>-</c> reads; bytes, so that text that is not UTF-8 is noticed.</param>
    /// <param name="output">Receives the answer and nothing else.</param>
    /// <param name="error">Receives everything else.</param>
    /// <param name="terminalWidth">The width of the terminal on which the output appears; <see langword="null"/> if it goes elsewhere, and is then plain.</param>
    /// <param name="dataset">The dataset from which questions are answered; <see langword="null"/> for the embedded one.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Run(string[] args, Stream input, TextWriter output, TextWriter error, int? terminalWidth = null, Dataset? dataset = null)
    {
        try
        {
            var session = new Session(input, output, error, terminalWidth, dataset);
            var result = CreateRoot(session).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (result.Action is ParseErrorAction)
            {
                foreach (var problem in result.Errors)
                {
                    error.WriteLine(problem.Message);
                }

                error.WriteLine(result.CommandResult.Command is RootCommand ? $"Try: {Names.Tool} --help" : $"Try: {Names.Tool} {result.CommandResult.Command.Name} --help");
                return ExitCode.Usage;
            }

            return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // The last resort of the program: whatever happens, one line and an exit code.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            error.WriteLine($"{Names.Tool}: unexpected {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
            return ExitCode.Unexpected;
        }
        finally
        {
            Flush(output);
            Flush(error);
        }
    }

    private static RootCommand CreateRoot(Session session) =>
        new("Answers questions of international criminal justice, each with provision and source: jurisdiction, treaty status, warrants, and who must arrest whom.")
        {
            new AssessCommand(session),
            new ExplainCommand(session),
            new RoutesCommand(session),
            new ReplayCommand(session),
            new WarrantCommand(session),
            new DutyCommand(session),
            new ExposureCommand(session),
            new PersonsCommand(session),
            new SituationsCommand(session),
            new StateCommand(session),
            new StatesCommand(session),
            new CourtsCommand(session),
            new CourtCommand(session),
            new ProvisionCommand(session),
            new RecordCommand(session),
            new CrimesCommand(session),
            new ValidateCommand(session),
            new SchemaCommand(session),
            new DataCommand(session),
        };

    /// <summary>A reader that has gone away, as at the end of a pipe, is no error of ours.</summary>
    private static void Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
        }
    }
}
