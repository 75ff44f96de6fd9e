using Xunit.Abstractions;

namespace Osl.Host.Tests.Acceptance;

/// <summary>
/// The list's own consistency. That a bound row's test ran green is known only after all projects ran: <c>.ci/acceptance</c>
/// checks it against their results.
/// </summary>
public sealed class AcceptanceListTests(ITestOutputHelper output)
{
    [Fact]
    public void The_list_has_every_row_once_and_in_order() =>
        AcceptanceRow.All.Select(row => row.Number).ShouldBe(Enumerable.Range(1, 124));

    [Fact]
    public void A_row_is_bound_to_tests_or_says_not_yet()
    {
        foreach (var row in AcceptanceRow.All)
        {
            row.Status.ShouldBeOneOf(AcceptanceRow.Bound, AcceptanceRow.NotYet);
            row.Tests.Any().ShouldBe(row.Status == AcceptanceRow.Bound, $"row {row.Number}");
        }

        output.WriteLine($"acceptance rows bound: {AcceptanceRow.All.Count(row => row.Status == AcceptanceRow.Bound)} of {AcceptanceRow.All.Count}");
    }

    [Fact]
    public void Every_test_that_a_row_names_exists_and_is_not_skipped()
    {
        CompiledTests.All.Count.ShouldBeGreaterThan(10);
        CompiledTests.Contains($"{nameof(AcceptanceListTests)}.{nameof(The_list_has_every_row_once_and_in_order)}").ShouldBeTrue();
        CompiledTests.Contains($"{nameof(AcceptanceListTests)}.No_such_test").ShouldBeFalse();

        AcceptanceRow.All.SelectMany(row => row.Tests.Select(test => (row.Number, test)))
            .Where(bound => !CompiledTests.Contains(bound.test))
            .ShouldBeEmpty();
    }
}
