namespace Osl.Activities.Domain.Activities;

/// <summary>To whom an activity is addressed; the same categories as a categorial community has.</summary>
internal enum TargetGroup
{
    Everyone,
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
