namespace Osl.Diagnosis.Domain.Recognition;

/// <summary>The field of life that a need, a potential or a problem belongs to.</summary>
internal enum ProblemDomain
{
    Economic,
    Social,
    Health,
    Education,
    Culture,
    Sport,
    Housing,
    Transport,
    Safety,
    Environment,
    PublicSpace,
    DigitalInclusion,
    CivicParticipation,
    Other,
}
