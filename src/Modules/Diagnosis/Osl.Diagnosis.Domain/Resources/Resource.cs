using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Resources;

/// <summary>Something that a community can draw on: a skill, an organisation, a place, a tradition.</summary>
internal sealed class Resource : AggregateRoot<ResourceId>, ISearchable
{
    private Resource()
    {
    }

    public ResourceKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string? Description { get; private set; }

    public string? Availability { get; private set; }

    public string? Location { get; private set; }

    public MunicipalityId? MunicipalityId { get; private set; }

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public PersonId? PersonId { get; private set; }

    public Guid? OwnerPartnerId { get; private set; }

    public ResourceStatus Status { get; private set; }

    public DateTimeOffset ListedAt { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortText { get; private set; } = "";

    public static Resource List(ResourceId id, CentreId centre, ResourceContent content, DateTimeOffset at)
    {
        var resource = new Resource { ListedAt = at };
        resource.Identify(id, centre);
        resource.Take(content);
        return resource;
    }

    public void Revise(ResourceContent content)
    {
        CommonRules.RequireState(Status, ResourceStatus.Listed);
        Take(content);
    }

    public void Withdraw()
    {
        CommonRules.RequireState(Status, ResourceStatus.Listed);
        Status = ResourceStatus.Withdrawn;
    }

    /// <summary>A skill goes with the person who has it.</summary>
    public void ForgetPerson()
    {
        (PersonId, Status) = (null, ResourceStatus.Withdrawn);
        (Name, Description, Availability, Location, SearchText, SortText) = ("", null, null, null, "", "");
    }

    /// <summary>Two records were of one person.</summary>
    public void Follow(PersonId kept) => PersonId = kept;

    private void Take(ResourceContent content)
    {
        ResourceRules.SkillIsOfAPersonOnFile.Require(
            (content.Kind is ResourceKind.PersonSkill) == content.PersonId.HasValue, "/personId");
        Kind = content.Kind;
        Name = content.Name;
        Description = content.Description;
        Availability = content.Availability;
        Location = content.Location;
        SearchText = PolishText.Fold(string.Join(' ', (string?[])[Name, Description, Location]));
        SortText = PolishText.SortKey(Name);
        MunicipalityId = content.MunicipalityId;
        CommunityIds = [.. content.CommunityIds.Distinct()];
        PersonId = content.PersonId;
        OwnerPartnerId = content.OwnerPartnerId;
    }
}
