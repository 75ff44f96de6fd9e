namespace Osl.Activities.Domain.Activities;

/// <summary>What makes a place or an activity usable by more people.</summary>
internal enum AccessibilityFeature
{
    StepFreeAccess,
    WheelchairToilet,
    Lift,
    ReservedParking,
    InductionLoop,
    SignLanguage,
    LiveCaptions,
    AudioDescription,
    EasyToRead,
    LargePrint,
    QuietSpace,
    AssistanceDogs,
    CompanionWelcome,
    TransportProvided,
    OnlineParticipation,
}
