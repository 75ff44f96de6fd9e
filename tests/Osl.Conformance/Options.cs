namespace Osl.Conformance;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(bool Sqlite, bool PostgreSql, int Seed, int Requests, bool ShowsUnserved)
{
    private const int Short = 5_000;
    private const int Long = 100_000;

    public const string Usage = "usage: dotnet run --project tests/Osl.Conformance -- [--long] [--seed N] [--database sqlite|postgresql|both] [--requests N] [--unserved]";

    /// <exception cref="ArgumentException">It cannot be read.</exception>
    public static Options Read(string[] arguments)
    {
        var (databases, seed, requests, unserved) = ("both", 1, Short, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--long":
                    requests = Long;
                    break;
                case "--seed":
                    seed = Number(arguments, ++i);
                    break;
                case "--requests":
                    requests = Number(arguments, ++i);
                    break;
                case "--database" when i + 1 < arguments.Length && arguments[i + 1] is "sqlite" or "postgresql" or "both":
                    databases = arguments[++i];
                    break;
                case "--unserved":
                    unserved = true;
                    break;
                default:
                    throw new ArgumentException($"\"{arguments[i]}\" cannot be read. {Usage}");
            }
        }

        return new Options(databases != "postgresql", databases != "sqlite", seed, requests, unserved);
    }

    private static int Number(string[] arguments, int at) =>
        at < arguments.Length && int.TryParse(arguments[at], out var number) && number >= 0 ? number : throw new ArgumentException($"A number has to follow {arguments[at - 1]}. {Usage}");
}
