using Xunit.Abstractions;
using Xunit.Sdk;

namespace Osl.Testing.Databases;

/// <summary>Finds the tests of a <see cref="DatabaseFactAttribute"/>.</summary>
public sealed class DatabaseFactDiscoverer(IMessageSink sink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo fact) =>
        SkippedDatabase.InsteadOf(sink, options, method) ?? new FactDiscoverer(sink).Discover(options, method, fact);
}

/// <summary>Finds the tests of a <see cref="DatabaseTheoryAttribute"/>.</summary>
public sealed class DatabaseTheoryDiscoverer(IMessageSink sink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo theory) =>
        SkippedDatabase.InsteadOf(sink, options, method) ?? new TheoryDiscoverer(sink).Discover(options, method, theory);
}

internal static class SkippedDatabase
{
    private static readonly bool Skips =
        !PostgresCluster.IsInstalled && Environment.GetEnvironmentVariable("OSL_REQUIRE_POSTGRESQL") != "1";

    public static IEnumerable<IXunitTestCase>? InsteadOf(IMessageSink sink, ITestFrameworkDiscoveryOptions options, ITestMethod method) =>
        Skips && method.TestClass.Class.GetCustomAttributes(typeof(OnPostgreSqlAttribute)).Any()
            ? [new XunitSkippedDataRowTestCase(sink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, PostgresCluster.HowToInstall)]
            : null;
}
