namespace Osl.Planning.Domain.Plans;

/// <summary>Strategies of the OSL method.</summary>
internal enum OslStrategy
{
    ConsensusAndCooperation,
    EducationAndPersuasion,
    Conflict,
}
