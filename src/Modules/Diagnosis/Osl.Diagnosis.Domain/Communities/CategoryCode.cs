namespace Osl.Diagnosis.Domain.Communities;

/// <summary>Categories that the centres' own descriptions name; Other needs nothing but its label.</summary>
internal enum CategoryCode
{
    Seniors,
    PeopleWithDisabilities,
    FamiliesOfPeopleWithDisabilities,
    Youth,
    Children,
    Parents,
    LargeFamilies,
    SingleParents,
    Carers,
    Migrants,
    Unemployed,
    Homeless,
    FormerPrisoners,
    PeopleInCrisis,
    Volunteers,
    Other,
}
