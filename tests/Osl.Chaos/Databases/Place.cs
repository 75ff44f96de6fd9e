using System.Data.Common;

namespace Osl.Chaos.Databases;

/// <summary>A database with the centres in it, and a folder for the hosts that work on it.</summary>
internal abstract class Place(string folder) : IDisposable
{
    public string Folder => folder;

    public abstract Database Database { get; }

    public abstract string ConnectionString { get; }

    /// <summary>The table's name in this database.</summary>
    public abstract string Table(string module, string table);

    /// <summary>An open connection past the product, that sees everything.</summary>
    public abstract Task<DbConnection> Look(CancellationToken ct);

    /// <summary>How an id is written as a literal.</summary>
    public abstract string Literal(Guid id);

    public virtual void Dispose()
    {
    }
}
