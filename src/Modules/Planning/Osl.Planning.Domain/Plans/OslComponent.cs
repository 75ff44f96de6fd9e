namespace Osl.Planning.Domain.Plans;

/// <summary>The four components of organising a local community.</summary>
internal enum OslComponent
{
    Diagnosis,
    Activation,
    Integration,
    Education,
}
