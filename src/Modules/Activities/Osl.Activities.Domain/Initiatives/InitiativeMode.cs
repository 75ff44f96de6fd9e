namespace Osl.Activities.Domain.Initiatives;

/// <summary>In which legal form it is carried out.</summary>
internal enum InitiativeMode
{
    Informal,
    LocalInitiative19b,
}
