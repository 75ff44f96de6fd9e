using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>The centre's communities, a page at a time; filters narrow together.</summary>
/// <param name="Q">Part of the name, whatever its case and diacritics.</param>
[Permission(Rights.ReadCommunities)]
internal sealed record ListCommunities(PageRequest Page, string? Q = null, CommunityKind? Kind = null, CommunityStatus? Status = null, ActivityStage? Stage = null, Guid? MunicipalityId = null) : IQuery<Page<CommunityListItem>>
{
    private static readonly SortOrders<Community> Orders = SortOrders<Community>
        .EndingIn(c => c.Id)
        .By("name", c => c.NameSortKey)
        .By("registeredAt", c => c.RegisteredAt);

    internal sealed class Validator : AbstractValidator<ListCommunities>
    {
        public Validator() => RuleFor(l => l.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<Community> communities) : IQueryHandler<ListCommunities, Page<CommunityListItem>>
    {
        public Task<Page<CommunityListItem>> Handle(ListCommunities request, CancellationToken cancellationToken)
        {
            var query = communities.All;
            if (request.Q is { } q)
            {
                var folded = PolishText.Fold(q);
                query = query.Where(c => c.NameFolded.Contains(folded));
            }

            query = query
                .WhereAsked(request.Kind, kind => c => c.Kind == kind)
                .WhereAsked(request.Status, status => c => c.Status == status)
                .WhereAsked(request.Stage, stage => c => c.ActivityStage == stage)
                .WhereAsked(Ids.Typed<MunicipalityId>(request.MunicipalityId), id => c => c.MunicipalityIds.Contains(id));
            return communities.Page(query, Orders, request.Page, c => new CommunityListItem(c.Id.Value, c.Name, c.Kind, c.Status, c.ActivityStage, c.RegisteredAt), cancellationToken);
        }
    }
}

/// <summary>A row of the communities' list.</summary>
internal sealed record CommunityListItem(Guid Id, string Name, CommunityKind Kind, CommunityStatus Status, ActivityStage ActivityStage, DateTimeOffset RegisteredAt) : IExample<CommunityListItem>
{
    public static CommunityListItem Example { get; } = new(
        CommunityResponse.Example.Id, CommunityResponse.Example.Name, CommunityResponse.Example.Kind, CommunityResponse.Example.Status, CommunityResponse.Example.ActivityStage, CommunityResponse.Example.RegisteredAt);
}
