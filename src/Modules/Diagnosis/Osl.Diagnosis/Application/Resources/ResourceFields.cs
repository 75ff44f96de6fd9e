using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.Resources;

/// <summary>What the resource map shows.</summary>
/// <param name="Kind">What sort of resource it is.</param>
/// <param name="Name">What it is; of a skill, the skill and not the person.</param>
/// <param name="Description">More about it.</param>
/// <param name="Availability">When and how it can be drawn on.</param>
/// <param name="Location">Where it is.</param>
/// <param name="MunicipalityId">The municipality where it is.</param>
/// <param name="CommunityIds">The communities that can draw on it.</param>
/// <param name="PersonId">Whose skill it is: for PersonSkill, and only there (rule DIA-17).</param>
/// <param name="OwnerPartnerId">The partner who owns it.</param>
internal sealed record ResourceFields(
    ResourceKind Kind,
    string Name,
    string? Description = null,
    string? Availability = null,
    string? Location = null,
    Guid? MunicipalityId = null,
    IReadOnlyList<Guid>? CommunityIds = null,
    Guid? PersonId = null,
    Guid? OwnerPartnerId = null) : IExample<ResourceFields>
{
    public static ResourceFields Example { get; } = new(
        ResourceKind.PublicSpace,
        "Plac przy remizie",
        "Utwardzony plac z wiatą, obok studnia.",
        "Poza zbiórkami straży, po uzgodnieniu z sołtysem",
        "Nowa Wola, przy remizie");

    public ResourceContent ToContent(MunicipalityId? municipality, IReadOnlyList<CommunityId> communities) => new(
        Kind, Name, Description, Availability, Location, municipality, communities, Ids.Typed<PersonId>(PersonId), OwnerPartnerId);
}

internal sealed class ResourceFieldsValidator : AbstractValidator<ResourceFields>
{
    public ResourceFieldsValidator()
    {
        RuleFor(resource => resource.Name).Name();
        RuleFor(resource => resource.Description).MaximumLength(TextLimits.Text);
        RuleFor(resource => resource.Availability).MaximumLength(TextLimits.Line);
        RuleFor(resource => resource.Location).MaximumLength(TextLimits.Line);
        RuleFor(resource => resource.CommunityIds).AtMost(100);
    }
}
