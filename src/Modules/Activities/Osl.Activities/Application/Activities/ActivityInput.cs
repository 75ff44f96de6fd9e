using FluentValidation;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Activities;

/// <summary>An activity as it is written down; in a series, the first occurrence.</summary>
/// <param name="Title">Its title; no personal data.</param>
/// <param name="Form">A code of the centre's dictionary of forms.</param>
/// <param name="Kind">Statutory kind (CUS Act Art. 13(1)(6), 32(4)-(5)).</param>
/// <param name="Component">Component of the OSL process.</param>
/// <param name="Level">Whether it works with one person or with many.</param>
/// <param name="ParticipationLevel">Held for residents, with them or by them.</param>
/// <param name="CommunityIds">The communities that it is for.</param>
/// <param name="StartsAt">When it begins.</param>
/// <param name="EndsAt">When it ends.</param>
/// <param name="Description">What will happen; no personal data.</param>
/// <param name="TargetGroups">To whom it is addressed.</param>
/// <param name="MeasureId">The measure of the plan in force that it carries out; left out for an activity outside the plan (Art. 32(4)).</param>
/// <param name="NeedIds">The needs that it answers.</param>
/// <param name="ProblemDomain">The field of life that it answers to.</param>
/// <param name="PlaceId">The community place.</param>
/// <param name="PlaceText">Where, in words.</param>
/// <param name="Capacity">How many can take part; left out where there is no limit.</param>
/// <param name="EnrolmentMode">How one comes to take part.</param>
/// <param name="EnrolmentDeadline">Until when one enrols.</param>
/// <param name="AttendanceMode">Whether attendance is kept by name.</param>
/// <param name="ForMinors">Meant for people under 18.</param>
/// <param name="Accessibility">What makes it usable by more people.</param>
/// <param name="Leads">Who leads it, nobody twice.</param>
/// <param name="AnimatorOverrideReason">Why somebody other than an animator of the form's specialty leads it (ACT-14).</param>
/// <param name="CoHosts">Who hosts it with the centre.</param>
/// <param name="ExternalExpert">The expert invited from outside.</param>
/// <param name="LearningOutcomes">What participants will know or be able to do.</param>
/// <param name="PlannedCost">What it may cost, in złote.</param>
/// <param name="FundingProjectId">The project that pays for it.</param>
internal sealed record ActivityInput(
    string Title,
    string Form,
    ActivityKind Kind,
    ActivityComponent Component,
    ActivityLevel Level,
    ParticipationLevel ParticipationLevel,
    IReadOnlyList<Guid> CommunityIds,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string? Description = null,
    IReadOnlyList<TargetGroup>? TargetGroups = null,
    Guid? MeasureId = null,
    IReadOnlyList<Guid>? NeedIds = null,
    FieldOfLife? ProblemDomain = null,
    Guid? PlaceId = null,
    string? PlaceText = null,
    int? Capacity = null,
    EnrolmentMode EnrolmentMode = EnrolmentMode.Open,
    DateTimeOffset? EnrolmentDeadline = null,
    AttendanceMode AttendanceMode = AttendanceMode.Nominal,
    bool ForMinors = false,
    IReadOnlyList<AccessibilityFeature>? Accessibility = null,
    IReadOnlyList<LeadInput>? Leads = null,
    string? AnimatorOverrideReason = null,
    IReadOnlyList<string>? CoHosts = null,
    string? ExternalExpert = null,
    IReadOnlyList<string>? LearningOutcomes = null,
    decimal? PlannedCost = null,
    Guid? FundingProjectId = null) : IExample<ActivityInput>
{
    public static ActivityInput Example { get; } = new(
        "Warsztaty ceramiczne",
        "workshop",
        ActivityKind.Neighbour,
        ActivityComponent.Integration,
        ActivityLevel.Collective,
        ParticipationLevel.With,
        [Examples.Community],
        new DateTimeOffset(2026, 5, 5, 18, 0, 0, TimeSpan.FromHours(2)),
        new DateTimeOffset(2026, 5, 5, 20, 0, 0, TimeSpan.FromHours(2)),
        "Lepimy i malujemy; glina i fartuchy są na miejscu.",
        [TargetGroup.Seniors, TargetGroup.Children],
        Examples.Measure,
        [Examples.Need],
        FieldOfLife.Culture,
        null,
        "Świetlica, ul. Lipowa 1",
        12,
        EnrolmentMode.Enrolment,
        new DateTimeOffset(2026, 5, 4, 12, 0, 0, TimeSpan.FromHours(2)),
        AttendanceMode.Nominal,
        false,
        [AccessibilityFeature.StepFreeAccess],
        [new LeadInput(LeadRole.Animator, Examples.Animator), new LeadInput(LeadRole.Resident, PersonId: Examples.Resident)],
        null,
        ["Koło Gospodyń Wiejskich w Brzozowie"],
        null,
        ["Umie ulepić i wypalić misę"],
        350m);

    public Slot ToSlot() => new(StartsAt.ToUniversalTime(), EndsAt.ToUniversalTime());

    public ActivityContent ToContent() => new()
    {
        Title = Title,
        Description = Description,
        Form = Form,
        Kind = Kind,
        Component = Component,
        Level = Level,
        ParticipationLevel = ParticipationLevel,
        CommunityIds = Ids.Typed<CommunityId>(CommunityIds),
        TargetGroups = TargetGroups ?? [],
        MeasureId = Ids.Typed<MeasureId>(MeasureId),
        NeedIds = Ids.Typed<NeedId>(NeedIds),
        ProblemDomain = ProblemDomain,
        PlaceId = Ids.Typed<PlaceId>(PlaceId),
        PlaceText = PlaceText,
        Capacity = Capacity,
        EnrolmentMode = EnrolmentMode,
        EnrolmentDeadline = EnrolmentDeadline?.ToUniversalTime(),
        AttendanceMode = AttendanceMode,
        ForMinors = ForMinors,
        Accessibility = Accessibility ?? [],
        Leads = [.. (Leads ?? []).Select(lead => lead.ToContent())],
        AnimatorOverrideReason = AnimatorOverrideReason,
        CoHosts = CoHosts ?? [],
        ExternalExpert = ExternalExpert,
        LearningOutcomes = LearningOutcomes ?? [],
        PlannedCost = PlannedCost,
        FundingProjectId = FundingProjectId,
    };

    internal sealed class Validator : AbstractValidator<ActivityInput>
    {
        public Validator()
        {
            RuleFor(a => a.Title).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(a => a.Description).MaximumLength(TextLimits.LongText);
            RuleFor(a => a.Form).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(a => a.CommunityIds).NotEmpty();
            RuleFor(a => a.CommunityIds).Listed();
            RuleFor(a => a.StartsAt).InCalendarYears();
            RuleFor(a => a.EndsAt).InCalendarYears();
            RuleFor(a => a.TargetGroups).Listed();
            RuleFor(a => a.NeedIds).Listed();
            RuleFor(a => a.PlaceText).MaximumLength(TextLimits.Line);
            RuleFor(a => a.Capacity).InclusiveBetween(1, 100_000);
            RuleFor(a => a.EnrolmentDeadline).Null().When(a => a.EnrolmentMode == EnrolmentMode.Open).WithErrorCode("not_expected");
            RuleFor(a => a.Accessibility).Listed();
            RuleFor(a => a.Leads).ListedBy(lead => (lead.StaffMemberId, lead.PersonId), 20);
            RuleForEach(a => a.Leads).SetValidator(new LeadInput.Validator());
            RuleFor(a => a.AnimatorOverrideReason).MaximumLength(TextLimits.Text);
            RuleFor(a => a.CoHosts).Listed(50);
            RuleForEach(a => a.CoHosts).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(a => a.ExternalExpert).MaximumLength(TextLimits.Line);
            RuleFor(a => a.LearningOutcomes).Listed(50);
            RuleForEach(a => a.LearningOutcomes).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(a => a.PlannedCost).Money();
            NoPesel();
        }

        private void NoPesel()
        {
            RuleFor(a => a.Title).NoPesel();
            RuleFor(a => a.Description).NoPesel();
            RuleFor(a => a.PlaceText).NoPesel();
            RuleFor(a => a.AnimatorOverrideReason).NoPesel();
            RuleForEach(a => a.CoHosts).NoPesel();
            RuleFor(a => a.ExternalExpert).NoPesel();
            RuleForEach(a => a.LearningOutcomes).NoPesel();
        }
    }
}

/// <summary>Somebody who leads: a member of staff or a resident on file, one of the two.</summary>
/// <param name="Role">As what they lead.</param>
/// <param name="StaffMemberId">The member of staff.</param>
/// <param name="PersonId">The resident.</param>
internal sealed record LeadInput(LeadRole Role, Guid? StaffMemberId = null, Guid? PersonId = null)
{
    public LeadContent ToContent() => new(Ids.Typed<StaffMemberId>(StaffMemberId), Ids.Typed<PersonId>(PersonId), Role);

    public static LeadInput Of(LeadContent lead) => new(lead.Role, lead.StaffMemberId?.Value, lead.PersonId?.Value);

    internal sealed class Validator : AbstractValidator<LeadInput>
    {
        public Validator() => RuleFor(l => l.StaffMemberId).Must((lead, staff) => staff is null != lead.PersonId is null).WithErrorCode("one_of_two");
    }
}
