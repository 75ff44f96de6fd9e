namespace Osl.Activities.Domain.Activities;

/// <summary>Where an activity stands.</summary>
internal enum ActivityState
{
    Draft,
    Published,

    /// <summary>Put off, and without a new date.</summary>
    Postponed,
    Held,

    /// <summary>Evaluated, and its cost known.</summary>
    Settled,
    Cancelled,
}
