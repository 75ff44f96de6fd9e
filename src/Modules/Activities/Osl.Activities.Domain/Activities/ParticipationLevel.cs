namespace Osl.Activities.Domain.Activities;

/// <summary>How far residents carry an activity: it is held for them, with them or by them.</summary>
internal enum ParticipationLevel
{
    For,
    With,
    By,
}
