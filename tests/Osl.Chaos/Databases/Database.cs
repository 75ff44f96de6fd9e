namespace Osl.Chaos.Databases;

internal enum Database
{
    Sqlite,
    PostgreSql,
}
