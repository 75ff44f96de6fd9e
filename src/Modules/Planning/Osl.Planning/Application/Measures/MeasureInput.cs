using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Funding;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>A measure as its author writes it. A draft may leave gaps; PLA-02 says what must be there when the plan is submitted.</summary>
/// <param name="Title">Its title.</param>
/// <param name="GoalId">The goal of the plan that it serves.</param>
/// <param name="MunicipalityIds">The gminas in which it is carried out (CUS Act Art. 20(4)).</param>
/// <param name="Kind">Statutory kind (Art. 13(1)(6), 32(4)-(5)).</param>
/// <param name="Component">Component of the OSL process.</param>
/// <param name="Tools">Tools of the OSL method.</param>
/// <param name="Strategy">Strategy of the OSL method.</param>
/// <param name="CommunityIds">To whom it is addressed: communities, never a person.</param>
/// <param name="From">First day (Art. 20(3)).</param>
/// <param name="To">Last day (Art. 20(3)).</param>
/// <param name="Manner">How it is carried out (Art. 20(3)).</param>
/// <param name="ResponsibleId">The member of staff who answers for it.</param>
/// <param name="CoWorkerIds">Members of staff who take part: animators, specialists.</param>
/// <param name="PartnerIds">Partners on file.</param>
/// <param name="PartnerLabels">Partners that are not on file, by name.</param>
/// <param name="Budget">What it may cost, in złote.</param>
/// <param name="FundingProjectId">The project that pays for it.</param>
/// <param name="Principles">Principles that it puts into practice (Art. 14 and the OSL method).</param>
/// <param name="WorkForm">Form of social work; only in centres under the Social Assistance Act.</param>
internal sealed record MeasureInput(
    string Title,
    Guid GoalId,
    IReadOnlyList<Guid>? MunicipalityIds = null,
    StatutoryKind? Kind = null,
    OslComponent? Component = null,
    IReadOnlyList<OslTool>? Tools = null,
    OslStrategy? Strategy = null,
    IReadOnlyList<Guid>? CommunityIds = null,
    DateOnly? From = null,
    DateOnly? To = null,
    string? Manner = null,
    Guid? ResponsibleId = null,
    IReadOnlyList<Guid>? CoWorkerIds = null,
    IReadOnlyList<Guid>? PartnerIds = null,
    IReadOnlyList<string>? PartnerLabels = null,
    decimal? Budget = null,
    Guid? FundingProjectId = null,
    IReadOnlyList<Principle>? Principles = null,
    WorkForm? WorkForm = null) : IExample<MeasureInput>
{
    public static MeasureInput Example { get; } = new(
        "Klub aktywnego seniora",
        Examples.Goal,
        [Examples.Municipality],
        StatutoryKind.SelfHelp,
        OslComponent.Activation,
        [OslTool.CategorialCommunity, OslTool.Groups],
        OslStrategy.ConsensusAndCooperation,
        [Examples.Community],
        new DateOnly(2026, 2, 1),
        new DateOnly(2026, 11, 30),
        "Spotkania raz w tygodniu w świetlicy; od jesieni prowadzą je sami seniorzy",
        Examples.Organizer,
        [Examples.Animator],
        [],
        ["Koło Gospodyń Wiejskich w Brzozowie"],
        4800m,
        null,
        [Principle.FromHelpToSelfHelp, Principle.StrengtheningBonds]);

    public MeasureContent ToContent() => new()
    {
        Title = Title,
        GoalId = new GoalId(GoalId),
        MunicipalityIds = [.. (MunicipalityIds ?? []).Select(id => new MunicipalityId(id))],
        Kind = Kind,
        Component = Component,
        Tools = Tools ?? [],
        Strategy = Strategy,
        CommunityIds = [.. (CommunityIds ?? []).Select(id => new CommunityId(id))],
        From = From,
        To = To,
        Manner = Manner,
        ResponsibleId = ResponsibleId is { } responsible ? new StaffMemberId(responsible) : null,
        CoWorkerIds = [.. (CoWorkerIds ?? []).Select(id => new StaffMemberId(id))],
        PartnerIds = PartnerIds ?? [],
        PartnerLabels = PartnerLabels ?? [],
        Budget = Budget,
        FundingProjectId = FundingProjectId is { } project ? new FundingProjectId(project) : null,
        Principles = Principles ?? [],
        WorkForm = WorkForm,
    };

    internal sealed class Validator : AbstractValidator<MeasureInput>
    {
        public Validator()
        {
            RuleFor(m => m.Title).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(m => m.MunicipalityIds).Listed();
            RuleFor(m => m.Tools).Listed();
            RuleFor(m => m.CommunityIds).Listed();
            RuleFor(m => m.Manner).MaximumLength(TextLimits.Text);
            RuleFor(m => m.CoWorkerIds).Listed();
            RuleFor(m => m.PartnerIds).Listed();
            RuleFor(m => m.PartnerLabels).Listed();
            RuleForEach(m => m.PartnerLabels).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(m => m.Budget).Money();
            RuleFor(m => m.Principles).Listed();
        }
    }
}
