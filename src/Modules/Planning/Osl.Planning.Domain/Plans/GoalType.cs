namespace Osl.Planning.Domain.Plans;

/// <summary>What a goal is after: the aims of organising a local community that the centres themselves name.</summary>
internal enum GoalType
{
    Bonds,
    Belonging,
    NeighbourSolidarity,
    SolidarityOfFate,
    EqualChances,
    PowerBalance,
    Empowerment,
    CivicCompetence,
    QualityOfLife,
    ProblemSolvingCapacity,
    SocialPolicyDirection,
    Inclusion,
    Cooperation,
}
