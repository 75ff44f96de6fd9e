using Osl.Chaos;

// Osl.Chaos [--long] [--seed N] [--only T1,T2] [--database Sqlite|PostgreSql]
ChaosOptions options;
try
{
    options = ChaosOptions.Read(args);
}
catch (FormatException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, asked) =>
{
    asked.Cancel = true;
    stop.Cancel();
};
return await Trials.Run(options, stop.Token) ? 0 : 1;
