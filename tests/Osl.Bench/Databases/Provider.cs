namespace Osl.Bench.Databases;

internal enum Provider
{
    Sqlite,
    PostgreSql,
}

internal static class Providers
{
    public static Provider Read(string name) => Enum.TryParse<Provider>(name, ignoreCase: true, out var provider)
        ? provider
        : throw new ArgumentException($"There is no database \"{name}\"; there are sqlite and postgresql.");
}
