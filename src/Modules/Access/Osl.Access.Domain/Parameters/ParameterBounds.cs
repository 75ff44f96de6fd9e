namespace Osl.Access.Domain.Parameters;

/// <summary>What a module allows for a legal parameter that it declares.</summary>
internal sealed record ParameterBounds(decimal Minimum, decimal Maximum)
{
    public bool Allow(decimal value) => Minimum <= value && value <= Maximum;
}
