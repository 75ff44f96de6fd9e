using Xunit;
using Xunit.Sdk;

namespace Osl.Testing.Databases;

/// <summary>
/// A fact in an abstract class that a sealed class per database inherits: <c>…OnSqlite</c>, and <c>…OnPostgreSql</c> marked
/// with <see cref="OnPostgreSqlAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Osl.Testing.Databases.DatabaseFactDiscoverer", "Osl.Testing")]
public sealed class DatabaseFactAttribute : FactAttribute;

/// <summary>A theory that runs once per database, as <see cref="DatabaseFactAttribute"/> does.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Osl.Testing.Databases.DatabaseTheoryDiscoverer", "Osl.Testing")]
public sealed class DatabaseTheoryAttribute : TheoryAttribute;
