namespace Osl.People.Domain.Persons;

/// <summary>What somebody asked for so that they can take part. Given voluntarily, and never the reason behind it: no health data are kept (GDPR Art. 9).</summary>
internal enum AccessibilityNeed
{
    StepFreeAccess,
    AccessibleToilet,
    NearbyParking,
    Seat,
    SignLanguage,
    HearingLoop,
    WrittenCommunication,
    LargePrint,
    AudioDescription,
    EasyToRead,
    QuietPlace,
    AssistanceDog,
    CompanionPerson,
    Transport,
}
