namespace Osl.Activities.Domain.Activities;

/// <summary>The field of life that an activity answers to.</summary>
internal enum FieldOfLife
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
