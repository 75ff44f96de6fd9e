using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Enrolments;

/// <summary>A person who takes part in a whole series: on the list of every occurrence to come, and of those that are published later.</summary>
internal sealed class SeriesEnrolment : AggregateRoot<SeriesEnrolmentId>
{
    private SeriesEnrolment()
    {
    }

    public SeriesId SeriesId { get; private set; }

    public PersonId PersonId { get; private set; }

    public SeriesEnrolmentState State { get; private set; }

    public StaffMemberId? EnrolledById { get; private set; }

    public DateTimeOffset EnrolledAt { get; private set; }

    /// <summary>Since when they take part no more.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public static SeriesEnrolment Of(SeriesEnrolmentId id, ActivitySeries series, PersonId person, StaffMemberId? by, DateTimeOffset at)
    {
        EnrolmentRules.OpenForEnrolment.Require(series.State == SeriesState.Published);
        EnrolmentRules.TakesEnrolments.Require(series.TakesEnrolments);
        var enrolment = new SeriesEnrolment { SeriesId = series.Id, PersonId = person, EnrolledById = by, EnrolledAt = at };
        enrolment.Identify(id, series.CentreId);
        return enrolment;
    }

    public void Withdraw(DateTimeOffset at)
    {
        CommonRules.RequireState(State, SeriesEnrolmentState.Active);
        End(at);
    }

    /// <summary>Ends it, where it has not ended before, because of what became of the person's record.</summary>
    public void End(DateTimeOffset at) => (State, EndedAt) = (SeriesEnrolmentState.Ended, EndedAt ?? at);

    /// <summary>The record was of somebody who is on file under another id, or is on file no more.</summary>
    public void MoveTo(PersonId person) => PersonId = person;
}
