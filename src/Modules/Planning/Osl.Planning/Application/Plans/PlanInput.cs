using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.Plans;

/// <summary>What an author writes about a plan as a whole.</summary>
/// <param name="Title">Its title.</param>
/// <param name="PeriodFrom">First day of its period; the Act sets none, most centres take the calendar year.</param>
/// <param name="PeriodTo">Last day of its period.</param>
/// <param name="Sections">What it says of each municipality (CUS Act Art. 20(4)).</param>
/// <param name="ConclusionIds">The adopted conclusions it rests on (Art. 20(2)).</param>
/// <param name="Citations">Consultations, votes and official answers in which residents had their say.</param>
internal sealed record PlanInput(
    string Title,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    IReadOnlyList<SectionInput> Sections,
    IReadOnlyList<Guid>? ConclusionIds = null,
    IReadOnlyList<CitationInput>? Citations = null) : IExample<PlanInput>
{
    public static PlanInput Example { get; } = new(
        "Plan organizowania społeczności lokalnej na rok 2026",
        new DateOnly(2026, 1, 1),
        new DateOnly(2026, 12, 31),
        [new SectionInput(Examples.Municipality, "Seniorzy z osiedli i sołectw gminy")],
        [Examples.Conclusion],
        [new CitationInput(CitationKind.PrioritisationVote, Examples.Consultation, "Głosowanie w świetlicy")]);

    public PlanContent ToContent() => new(
        Title,
        Dates.Period(PeriodFrom, PeriodTo, "/periodTo"),
        [.. Sections.Select(section => new SectionContent(new MunicipalityId(section.MunicipalityId), section.Description))],
        [.. (ConclusionIds ?? []).Select(id => new ConclusionId(id))],
        [.. (Citations ?? []).Select(citation => new CitationContent(citation.Kind, citation.ReferenceId, citation.Note))]);

    internal sealed class Validator : AbstractValidator<PlanInput>
    {
        public Validator()
        {
            RuleFor(p => p.Title).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(p => p.Sections).NotEmpty().Must(sections => sections.Count <= 50).WithErrorCode("too_many")
                .Must(sections => sections.DistinctBy(section => section.MunicipalityId).Count() == sections.Count).WithErrorCode("duplicate_value");
            RuleForEach(p => p.Sections).ChildRules(section => section.RuleFor(s => s.Description).MaximumLength(TextLimits.LongText));
            RuleFor(p => p.ConclusionIds).Listed(500);
            RuleFor(p => p.Citations).Must(citations => citations is null || citations.Count <= 100).WithErrorCode("too_many")
                .Must(citations => citations is null || citations.DistinctBy(one => (one.Kind, one.ReferenceId)).Count() == citations.Count).WithErrorCode("duplicate_value");
            RuleForEach(p => p.Citations).ChildRules(citation => citation.RuleFor(c => c.Note).MaximumLength(TextLimits.Line));
        }
    }
}

/// <summary>What the plan says of one municipality.</summary>
/// <param name="MunicipalityId">The gmina.</param>
/// <param name="Description">In words.</param>
internal sealed record SectionInput(Guid MunicipalityId, string? Description = null);

/// <summary>Where residents had their say in what the plan does.</summary>
/// <param name="Kind">What is cited.</param>
/// <param name="ReferenceId">Its id in the diagnosis module.</param>
/// <param name="Note">What of it the plan took up.</param>
internal sealed record CitationInput(CitationKind Kind, Guid ReferenceId, string? Note = null);
