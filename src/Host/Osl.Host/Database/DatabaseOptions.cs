namespace Osl.Host.Database;

public enum DatabaseProvider
{
    /// <summary>A file of this host's own; nothing to install.</summary>
    Sqlite,

    /// <summary>A server, for one host or several.</summary>
    PostgreSql,
}

/// <summary>Where the data are: section Database.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>For SQLite: "Data Source=data/osl.db", relative to the folder that the host is started in. For PostgreSQL: "Host=…;Database=…;Username=…;Password=…".</summary>
    public string ConnectionString { get; set; } = "Data Source=data/osl.db";
}
