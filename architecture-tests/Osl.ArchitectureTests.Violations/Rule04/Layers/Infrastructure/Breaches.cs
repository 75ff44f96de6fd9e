namespace Osl.ArchitectureTests.Violations.Rule04.Layers.Infrastructure;

internal sealed class Store;

internal sealed class AnswersRequests
{
    public static Type Breach => typeof(Endpoints.BreachEndpoints);
}
