namespace Osl.Activities.Domain.Reminders;

/// <summary>Of what somebody is reminded.</summary>
internal enum ReminderKind
{
    /// <summary>Activities that are over and not settled; the subject is whoever organised them, the day is that of the reminder.</summary>
    Settlement,

    /// <summary>The next review of the child-protection standard; the subject is the standard, the day is that on which it is due.</summary>
    StandardReview,
}
