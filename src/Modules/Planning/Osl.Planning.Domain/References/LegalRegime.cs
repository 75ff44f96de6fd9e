namespace Osl.Planning.Domain.References;

/// <summary>The act under which a centre works.</summary>
internal enum LegalRegime
{
    Cus,
    Ops,
}
