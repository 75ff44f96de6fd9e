namespace Osl.Activities.Domain.Activities;

/// <summary>Kinds of supportive action (CUS Act Art. 13(1)(6)) and the organizer's other tasks (Art. 32(4)-(5)).</summary>
internal enum ActivityKind
{
    Volunteer,
    SelfHelp,
    Neighbour,
    OtherBondStrengthening,
    Cooperation,
}
