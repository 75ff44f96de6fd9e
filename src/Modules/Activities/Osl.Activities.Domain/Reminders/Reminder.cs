using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Reminders;

/// <summary>The decision to remind somebody, made once: its key is unique, so that a sweep that runs twice, late or on two hosts tells once.</summary>
internal sealed class Reminder : AggregateRoot<ReminderId>
{
    private Reminder()
    {
    }

    public ReminderKind Kind { get; private set; }

    public Guid SubjectId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>How many days before the day this step of it comes.</summary>
    public int Step { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    public static Reminder Decide(ReminderId id, CentreId centre, ReminderKey key, IDomainEvent fact, DateTimeOffset at)
    {
        var reminder = new Reminder { Kind = key.Kind, SubjectId = key.SubjectId, Day = key.Day, Step = key.Step, DecidedAt = at };
        reminder.Identify(id, centre);
        reminder.Raise(fact);
        return reminder;
    }
}

/// <summary>What makes a reminder the same reminder.</summary>
internal sealed record ReminderKey(ReminderKind Kind, Guid SubjectId, DateOnly Day, int Step);
