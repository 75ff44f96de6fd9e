using Osl.Bench;
using Osl.Bench.Load;
using Osl.Bench.Raw;

if (args is ["raw", ..])
{
    return await RawProgram.Run(args);
}

Generator.PollInline();
BenchOptions options;
try
{
    options = BenchOptions.Read(args);
}
catch (Exception wrong) when (wrong is ArgumentException or FormatException)
{
    Console.Error.WriteLine(wrong.Message + Environment.NewLine + BenchOptions.Usage);
    return 2;
}

return await BenchRun.Run(options);
