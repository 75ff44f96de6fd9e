using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <summary>
/// What is held once, for, with or by a community: a workshop, a neighbours' feast, a talk (CUS Act Art. 32(3)-(4)).
/// Drafted, published, held and settled; what was published may be cancelled or put off, with a reason.
/// </summary>
internal sealed partial class CommunityActivity : AggregateRoot<ActivityId>, ITellsWhenItChanged
{
    private readonly List<Lead> leads = [];

    private CommunityActivity()
    {
    }

    public ActivityState State { get; private set; }

    /// <summary>The series that it is an occurrence of.</summary>
    public SeriesId? SeriesId { get; private set; }

    /// <summary>The day on which the series' rule put it; it stays when the occurrence is moved.</summary>
    public DateOnly? OccurrenceOn { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The title as a search compares it.</summary>
    public string TitleFolded { get; private set; } = "";

    /// <summary>The title as lists sort it.</summary>
    public string TitleSortKey { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>The title, the description and the place in words, as residents search them.</summary>
    public string TextFolded { get; private set; } = "";

    public string Form { get; private set; } = "";

    public ActivityKind Kind { get; private set; }

    public ActivityComponent Component { get; private set; }

    public ActivityLevel Level { get; private set; }

    public ParticipationLevel ParticipationLevel { get; private set; }

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public IReadOnlyList<TargetGroup> TargetGroups { get; private set; } = [];

    public MeasureId? MeasureId { get; private set; }

    /// <summary>Serves no measure of a plan: the organizer's own initiative (Art. 32(4)).</summary>
    public bool OutsidePlan => MeasureId is null;

    public IReadOnlyList<NeedId> NeedIds { get; private set; } = [];

    public FieldOfLife? ProblemDomain { get; private set; }

    public PlaceId? PlaceId { get; private set; }

    public string? PlaceText { get; private set; }

    /// <summary>The place in words, as a search compares it.</summary>
    public string PlaceFolded { get; private set; } = "";

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public Slot Slot => new(StartsAt, EndsAt);

    public int? Capacity { get; private set; }

    public EnrolmentMode EnrolmentMode { get; private set; }

    public DateTimeOffset? EnrolmentDeadline { get; private set; }

    public AttendanceMode AttendanceMode { get; private set; }

    public bool ForMinors { get; private set; }

    public IReadOnlyList<AccessibilityFeature> Accessibility { get; private set; } = [];

    public IReadOnlyCollection<Lead> Leads => leads;

    /// <summary>A resident who leads it has another record now, or none any more.</summary>
    public void MoveLead(PersonId from, PersonId? to)
    {
        var written = leads.Select(lead => lead.Content()).Select(lead => lead.PersonId == from ? lead with { PersonId = to } : lead)
            .Where(lead => lead.StaffMemberId is not null || lead.PersonId is not null).DistinctBy(lead => lead.Who).ToList();
        leads.Clear();
        leads.AddRange(written.Select(Lead.Of));
        LeadIds = [.. written.Select(lead => lead.Who)];
    }

    /// <summary>The ids of the leads, whoever they are, as a list is asked for them.</summary>
    public IReadOnlyList<Guid> LeadIds { get; private set; } = [];

    public string? AnimatorOverrideReason { get; private set; }

    public IReadOnlyList<string> CoHosts { get; private set; } = [];

    public string? ExternalExpert { get; private set; }

    public IReadOnlyList<string> LearningOutcomes { get; private set; } = [];

    public decimal? PlannedCost { get; private set; }

    public Guid? FundingProjectId { get; private set; }

    public StaffMemberId? DraftedById { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Why it was cancelled, put off or moved.</summary>
    public string? ChangeReason { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Drafts one activity. An occurrence that a job makes has no author of its own.</summary>
    public static CommunityActivity Draft(ActivityId id, CentreId centre, ActivityContent content, Slot slot, MeasureWindow? measure, StaffMemberId? by, DateTimeOffset at)
    {
        var activity = new CommunityActivity { DraftedById = by, DraftedAt = at };
        activity.Identify(id, centre);
        activity.Write(content, slot, measure);
        return activity;
    }

    /// <summary>Drafts the occurrence of a series that falls on a day.</summary>
    public static CommunityActivity Occur(
        ActivityId id, CentreId centre, SeriesId series, DateOnly on, ActivityContent content, Slot slot, MeasureWindow? measure, DateTimeOffset at)
    {
        var activity = Draft(id, centre, content, slot, measure, null, at);
        (activity.SeriesId, activity.OccurrenceOn) = (series, on);
        return activity;
    }
}
