using System.Text;
using InternationalJustice.Cli;

using var input = Console.OpenStandardInput();
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return CommandLine.Run(args, input, output, error, Console.IsOutputRedirected ? null : Console.WindowWidth);
