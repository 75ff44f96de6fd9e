using Osl.Conformance;
using Osl.Conformance.Reports;
using Osl.Conformance.Running;
using Osl.Testing.Hosting;

Options options;
try
{
    options = Options.Read(args);
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}

Console.WriteLine($"seed {options.Seed}, {options.Requests:N0} requests a database");

// The hosts announce themselves; here only the report is of interest.
var console = Console.Out;
Console.SetOut(TextWriter.Null);
var runs = new List<Task<Record>>();
if (options.Sqlite)
{
    runs.Add(Task.Run(() => new Run("SQLite", options.Seed, options.Requests).Go(TestDatabase.OnSqlite())));
}

if (options.PostgreSql)
{
    runs.Add(Task.Run(() => new Run("PostgreSQL", options.Seed, options.Requests).Go(TestDatabase.OnPostgreSql())));
}

var records = await Task.WhenAll(runs);
Console.SetOut(console);
foreach (var record in records)
{
    Report.Print(record);
    if (options.ShowsUnserved)
    {
        Console.WriteLine($"  never answered with success:{Environment.NewLine}    {string.Join(Environment.NewLine + "    ", record.Unserved)}");
    }
}

var good = records.All(record => record.Findings.Count == 0 && record.IsExercised && record.Slow.All(slow => slow.Status == 200));
if (records is [var one, var other])
{
    var differences = Report.Differences(one, other);
    Report.Print(differences);
    good &= differences.Count == 0;
}

Console.WriteLine(good ? "all is as promised" : "not all is as promised");
return good ? 0 : 1;
