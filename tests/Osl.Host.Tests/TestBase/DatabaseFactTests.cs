using Osl.Testing.Databases;

namespace Osl.Host.Tests.TestBase;

/// <summary>One inherited test runs once in each half.</summary>
public abstract class DatabaseFactTests(string half)
{
    [DatabaseFact]
    public void A_fact_runs_in_its_half() => GetType().Name.ShouldEndWith(half);

    [DatabaseTheory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_theory_runs_in_its_half(int row)
    {
        row.ShouldBePositive();
        (half == "OnSqlite" || PostgresCluster.IsInstalled).ShouldBeTrue(PostgresCluster.HowToInstall);
    }
}

public sealed class DatabaseFactTestsOnSqlite() : DatabaseFactTests("OnSqlite");

[OnPostgreSql]
public sealed class DatabaseFactTestsOnPostgreSql() : DatabaseFactTests("OnPostgreSql");
