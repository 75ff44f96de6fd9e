namespace Osl.ArchitectureTests.Violations.Rule04.Layers.Endpoints;

internal static class BreachEndpoints;

internal sealed class ReadsTheDatabase(Infrastructure.Store store)
{
    public override string? ToString() => store.ToString();
}
