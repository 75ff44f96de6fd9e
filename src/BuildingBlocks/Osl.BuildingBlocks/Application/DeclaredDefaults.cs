namespace Osl.BuildingBlocks.Application;

/// <summary>The declared defaults, where no module keeps the parameters.</summary>
internal sealed class DeclaredDefaults : ILegalParameters
{
    public ValueTask<int> Value(ParameterDefinition parameter, DateOnly day, CancellationToken ct) => ValueTask.FromResult(parameter.Default);
}
