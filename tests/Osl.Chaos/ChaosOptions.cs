using System.Globalization;
using Osl.Chaos.Databases;

namespace Osl.Chaos;

/// <summary>What the command line asks for.</summary>
/// <param name="Long">As many rounds as the quality plan names, instead of the few that fit into every build.</param>
/// <param name="Minutes">After how many minutes a run that goes round by round makes do with the rounds that it has.</param>
/// <param name="Seed">From which all chances of all runs follow.</param>
/// <param name="Only">The names of the runs; empty for all.</param>
/// <param name="Database">One of the two, or null for both.</param>
internal sealed record ChaosOptions(bool Long, int Minutes, int Seed, IReadOnlyList<string> Only, Database? Database)
{
    public static ChaosOptions Read(string[] args)
    {
        var read = new ChaosOptions(false, int.MaxValue, 20260302, [], null);
        for (var i = 0; i < args.Length; i++)
        {
            read = args[i] switch
            {
                "--long" => read with { Long = true },
                "--minutes" => read with { Minutes = int.Parse(Value(args, ref i), CultureInfo.InvariantCulture) },
                "--seed" => read with { Seed = int.Parse(Value(args, ref i), CultureInfo.InvariantCulture) },
                "--only" => read with { Only = Value(args, ref i).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) },
                "--database" => read with { Database = DatabaseOf(Value(args, ref i)) },
                _ => throw new FormatException($"There is no option {args[i]}; there are --long, --minutes N, --seed N, --only T1,T2 and --database Sqlite or PostgreSql."),
            };
        }

        return read;
    }

    private static Database DatabaseOf(string name) =>
        Enum.TryParse<Database>(name, ignoreCase: true, out var database) && Enum.IsDefined(database) ? database : throw new FormatException($"There is no database {name}; there are Sqlite and PostgreSql.");

    private static string Value(string[] args, ref int at) =>
        ++at < args.Length ? args[at] : throw new FormatException($"{args[at - 1]} needs a value.");
}
