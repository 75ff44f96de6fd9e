namespace Osl.Activities.Domain.Activities;

/// <summary>The four components of organising a local community.</summary>
internal enum OslComponent
{
    Diagnosis,
    Activation,
    Integration,
    Education,
}
