using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.Resources;

/// <summary>An entry of the resource map.</summary>
internal sealed record ResourceResponse(
    Guid Id,
    long Version,
    ResourceKind Kind,
    string Name,
    string? Description,
    string? Availability,
    string? Location,
    Guid? MunicipalityId,
    IReadOnlyList<Guid> CommunityIds,
    Guid? PersonId,
    Guid? OwnerPartnerId,
    ResourceStatus Status,
    DateTimeOffset ListedAt) : IVersioned, ITellsPersonalData, IExample<ResourceResponse>
{
    public static ResourceResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000061"),
        1,
        ResourceKind.PublicSpace,
        ResourceFields.Example.Name,
        ResourceFields.Example.Description,
        ResourceFields.Example.Availability,
        ResourceFields.Example.Location,
        null,
        [],
        null,
        null,
        ResourceStatus.Listed,
        new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero));

    public static readonly Expression<Func<Resource, ResourceResponse>> Of = resource => new ResourceResponse(
        resource.Id.Value,
        resource.Version,
        resource.Kind,
        resource.Name,
        resource.Description,
        resource.Availability,
        resource.Location,
        resource.MunicipalityId == null ? null : resource.MunicipalityId.Value.Value,
        Ids.Plain(resource.CommunityIds),
        resource.PersonId == null ? null : resource.PersonId.Value.Value,
        resource.OwnerPartnerId,
        resource.Status,
        resource.ListedAt);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => PersonId is { } person ? [person] : [];
}
