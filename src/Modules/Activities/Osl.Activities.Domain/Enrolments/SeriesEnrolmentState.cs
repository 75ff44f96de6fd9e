namespace Osl.Activities.Domain.Enrolments;

/// <summary>Where an enrolment to a whole series stands.</summary>
internal enum SeriesEnrolmentState
{
    /// <summary>Takes part in what is to come.</summary>
    Active,

    /// <summary>Takes part no more.</summary>
    Ended,
}
