namespace Osl.Activities.Domain.Activities;

/// <summary>The four components of organising a local community.</summary>
internal enum ActivityComponent
{
    Diagnosis,
    Activation,
    Integration,
    Education,
}
