using Osl.Activities.Domain.Attendance;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <content>What is written about an activity.</content>
internal sealed partial class CommunityActivity
{
    /// <summary>Rewrites a draft.</summary>
    public void Describe(ActivityContent content, Slot slot, MeasureWindow? measure)
    {
        CommonRules.RequireState(State, ActivityState.Draft);
        Write(content, slot, measure);
    }

    /// <summary>Rewrites what was published already: it must still be fit to be published, it is moved by rescheduling alone, and names do not become numbers under way.</summary>
    /// <param name="field">Where the content stands in the request, as a JSON pointer.</param>
    public void Correct(ActivityContent content, Slot slot, PublicationFacts facts, DateTimeOffset at, string field = "")
    {
        CommonRules.RequireState(State, ActivityState.Published, ActivityState.Postponed);
        ActivityRules.MovedByRescheduling.Require(slot == Slot, "/startsAt");
        AttendanceRules.TakenAsAnnounced.Require(content.AttendanceMode == AttendanceMode || at < StartsAt, $"{field}/attendanceMode");
        Write(content, slot, facts.Measure);
        RequireFit(facts);
    }

    public ActivityContent Content() => new()
    {
        Title = Title,
        Description = Description,
        Form = Form,
        Kind = Kind,
        Component = Component,
        Level = Level,
        ParticipationLevel = ParticipationLevel,
        CommunityIds = CommunityIds,
        TargetGroups = TargetGroups,
        MeasureId = MeasureId,
        NeedIds = NeedIds,
        ProblemDomain = ProblemDomain,
        PlaceId = PlaceId,
        PlaceText = PlaceText,
        Capacity = Capacity,
        EnrolmentMode = EnrolmentMode,
        EnrolmentDeadline = EnrolmentDeadline,
        AttendanceMode = AttendanceMode,
        ForMinors = ForMinors,
        Accessibility = Accessibility,
        Leads = [.. leads.Select(lead => lead.Content())],
        AnimatorOverrideReason = AnimatorOverrideReason,
        CoHosts = CoHosts,
        ExternalExpert = ExternalExpert,
        LearningOutcomes = LearningOutcomes,
        PlannedCost = PlannedCost,
        FundingProjectId = FundingProjectId,
    };

    private void Write(ActivityContent content, Slot slot, MeasureWindow? measure)
    {
        ActivityRules.LinkedToThePlan.Require(content.MeasureId is null || measure is not null, "/measureId");
        ActivityRules.LinkedToThePlan.Require(measure is null || measure.Holds(slot), "/startsAt");
        ActivityRules.EnrolmentEndsInTime.Require(content.EnrolmentDeadline is null || content.EnrolmentDeadline <= slot.From, "/enrolmentDeadline");
        (StartsAt, EndsAt) = (slot.From, slot.To);
        Title = content.Title;
        TitleFolded = PolishText.Fold(content.Title);
        TitleSortKey = PolishText.SortKey(content.Title);
        Description = content.Description;
        TextFolded = PolishText.Fold($"{content.Title}\n{content.Description}\n{content.PlaceText}");
        Form = content.Form;
        Kind = content.Kind;
        Component = content.Component;
        Level = content.Level;
        ParticipationLevel = content.ParticipationLevel;
        CommunityIds = [.. content.CommunityIds.Distinct()];
        TargetGroups = [.. content.TargetGroups.Distinct()];
        MeasureId = measure?.MeasureId;
        NeedIds = [.. content.NeedIds.Distinct()];
        ProblemDomain = content.ProblemDomain;
        PlaceId = content.PlaceId;
        PlaceText = content.PlaceText;
        PlaceFolded = PolishText.Fold(content.PlaceText ?? "");
        Capacity = content.Capacity;
        EnrolmentMode = content.EnrolmentMode;
        EnrolmentDeadline = content.EnrolmentDeadline;
        AttendanceMode = content.AttendanceMode;
        ForMinors = content.ForMinors;
        Accessibility = [.. content.Accessibility.Distinct()];
        AnimatorOverrideReason = content.AnimatorOverrideReason;
        CoHosts = [.. content.CoHosts];
        ExternalExpert = content.ExternalExpert;
        LearningOutcomes = [.. content.LearningOutcomes];
        PlannedCost = content.PlannedCost;
        FundingProjectId = content.FundingProjectId;
        WriteLeads(content.Leads);
    }

    private void WriteLeads(IReadOnlyList<LeadContent> written)
    {
        leads.Clear();
        leads.AddRange(written.DistinctBy(lead => lead.Who).Select(Lead.Of));
        LeadIds = [.. written.Select(lead => lead.Who).Distinct()];
    }
}
