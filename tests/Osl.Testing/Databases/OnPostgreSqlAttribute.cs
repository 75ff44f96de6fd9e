namespace Osl.Testing.Databases;

/// <summary>Marks the half of a test class that needs PostgreSQL; its <see cref="DatabaseFactAttribute"/> tests are skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnPostgreSqlAttribute : Attribute;
