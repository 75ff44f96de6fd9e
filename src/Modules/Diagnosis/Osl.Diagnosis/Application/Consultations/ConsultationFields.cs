using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>What residents are asked about, and when.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Description">The matter in full.</param>
/// <param name="From">The first announced day.</param>
/// <param name="To">The last announced day.</param>
/// <param name="CommunityId">The community asked, down to a single sołectwo; without it the whole centre.</param>
/// <param name="DiagnosisId">The draft diagnosis that is put to consultation; announcing puts it there.</param>
/// <param name="VoteNeedIds">The needs that residents put in order; empty when there is no vote.</param>
/// <param name="MaxChoices">How many of them one vote may name; one where it is not said.</param>
internal sealed record ConsultationFields(
    string Title,
    string Description,
    DateOnly From,
    DateOnly To,
    Guid? CommunityId = null,
    Guid? DiagnosisId = null,
    IReadOnlyList<Guid>? VoteNeedIds = null,
    int? MaxChoices = null) : IExample<ConsultationFields>
{
    public static ConsultationFields Example { get; } = new(
        "Co najpierw w Nowej Woli?",
        "Prosimy o uwagi do diagnozy i wskazanie potrzeby, od której zaczniemy.",
        new DateOnly(2026, 4, 1),
        new DateOnly(2026, 4, 21),
        new Guid("0199d0c2-0000-7000-8000-000000000011"),
        null,
        [new Guid("0199d0c2-0000-7000-8000-000000000041")]);

    public ConsultationContent ToContent(CommunityId? community, DiagnosisId? diagnosis, IReadOnlyList<NeedId> needs) =>
        new(Title, Description, community, diagnosis, new Period(From, To), needs, MaxChoices ?? 1);
}

internal sealed class ConsultationFieldsValidator : AbstractValidator<ConsultationFields>
{
    public ConsultationFieldsValidator()
    {
        RuleFor(consultation => consultation.Title).Name();
        RuleFor(consultation => consultation.Description).Text();
        RuleFor(consultation => consultation.VoteNeedIds).AtMost(100);
        RuleFor(consultation => consultation.MaxChoices).InclusiveBetween(1, 100);
    }
}
