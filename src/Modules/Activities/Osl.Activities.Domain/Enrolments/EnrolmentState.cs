namespace Osl.Activities.Domain.Enrolments;

/// <summary>Where an enrolment stands.</summary>
internal enum EnrolmentState
{
    /// <summary>Has a seat.</summary>
    Confirmed,

    /// <summary>Waits for a seat, in order of arrival.</summary>
    Waitlisted,

    /// <summary>Under age, and no guardian has agreed yet; a seat is kept until a term.</summary>
    PendingConsent,

    /// <summary>Came.</summary>
    Attended,

    /// <summary>Had a seat and did not come.</summary>
    NoShow,

    /// <summary>Gave the enrolment up, or somebody did for them.</summary>
    Withdrawn,

    /// <summary>The activity was held without them: no seat came free, or no guardian agreed.</summary>
    Rejected,
}
