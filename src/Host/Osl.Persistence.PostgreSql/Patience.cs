using Npgsql;

namespace Osl.Persistence.PostgreSql;

/// <summary>
/// How long connecting may take. A command that is given up asks the server to stop it, by a connection of its own and on a thread that
/// waits; a server that is silent must not keep that thread for long. What the operator's connection string says holds.
/// </summary>
public static class Patience
{
    private const int SecondsToConnect = 3;

    public static string Limit(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Timeout"))
        {
            settings.Timeout = SecondsToConnect;
        }

        return settings.ConnectionString;
    }
}
