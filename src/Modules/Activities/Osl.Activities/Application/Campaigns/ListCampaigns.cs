using FluentValidation;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Campaigns;

/// <summary>The centre's campaigns, a page at a time; filters narrow together.</summary>
/// <param name="Q">Part of the title, whatever its case and diacritics.</param>
[Permission(Rights.ReadCampaigns)]
internal sealed record ListCampaigns(PageRequest Page, string? Q = null, CampaignState? State = null, Guid? CommunityId = null) : IQuery<Page<CampaignResponse>>
{
    private static readonly SortOrders<Campaign> Orders = SortOrders<Campaign>.EndingIn(one => one.Id).By("from", one => one.From);

    internal sealed class Validator : AbstractValidator<ListCampaigns>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<Campaign> all) : IQueryHandler<ListCampaigns, Page<CampaignResponse>>
    {
        public Task<Page<CampaignResponse>> Handle(ListCampaigns request, CancellationToken cancellationToken)
        {
            var folded = request.Q is { } q ? PolishText.Fold(q) : null;
            var query = all.All
                .WhereAsked(folded, part => one => one.TitleFolded.Contains(part))
                .WhereAsked(request.State, state => one => one.State == state)
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), community => one => one.CommunityIds.Contains(community));
            return all.Page(query, Orders, request.Page, one => CampaignResponse.Of(one), cancellationToken);
        }
    }
}
