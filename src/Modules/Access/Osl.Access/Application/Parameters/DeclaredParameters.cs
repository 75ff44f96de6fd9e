using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Modules;

namespace Osl.Access.Application.Parameters;

/// <summary>Every legal parameter that some module declares.</summary>
internal sealed class DeclaredParameters(IEnumerable<IModule> modules)
{
    private readonly Dictionary<string, ParameterDefinition> all = modules
        .SelectMany(module => module.Parameters)
        .ToDictionary(parameter => parameter.Code, StringComparer.Ordinal);

    public IEnumerable<ParameterDefinition> All => all.Values.OrderBy(parameter => parameter.Code, StringComparer.Ordinal);

    public ParameterDefinition Get(string code) => all.GetValueOrDefault(code) ?? throw new NotFoundException("parameter");
}
