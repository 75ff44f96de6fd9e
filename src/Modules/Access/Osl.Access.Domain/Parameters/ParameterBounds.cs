namespace Osl.Access.Domain.Parameters;

/// <summary>What a module allows for a legal parameter that it declares.</summary>
internal sealed record ParameterBounds(int Minimum, int Maximum)
{
    public bool Allow(int value) => Minimum <= value && value <= Maximum;
}
