using FluentValidation;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Residents' initiatives, a page at a time; filters narrow together.</summary>
/// <param name="Q">Part of the title, whatever its case and diacritics.</param>
[Permission(Rights.ReadInitiatives)]
internal sealed record ListInitiatives(PageRequest Page, string? Q = null, InitiativeState? State = null, InitiativeMode? Mode = null, Guid? CommunityId = null)
    : IQuery<Page<InitiativeListItem>>
{
    private static readonly SortOrders<Initiative> Orders = SortOrders<Initiative>.EndingIn(one => one.Id).By("submittedAt", one => one.SubmittedAt);

    internal sealed class Validator : AbstractValidator<ListInitiatives>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<Initiative> all) : IQueryHandler<ListInitiatives, Page<InitiativeListItem>>
    {
        public Task<Page<InitiativeListItem>> Handle(ListInitiatives request, CancellationToken cancellationToken)
        {
            var folded = request.Q is { } q ? PolishText.Fold(q) : null;
            var query = all.All
                .WhereAsked(folded, part => one => one.TitleFolded.Contains(part))
                .WhereAsked(request.State, state => one => one.State == state)
                .WhereAsked(request.Mode, mode => one => one.Mode == mode)
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), community => one => one.CommunityIds.Contains(community));
            return all.Page(query, Orders, request.Page, one => new InitiativeListItem(one.Id.Value, one.Title, one.Mode, one.State, one.SupporterCount, one.SubmittedAt), cancellationToken);
        }
    }
}

/// <summary>A row of the initiatives' list.</summary>
internal sealed record InitiativeListItem(Guid Id, string Title, InitiativeMode Mode, InitiativeState State, int SupporterCount, DateTimeOffset SubmittedAt) : IExample<InitiativeListItem>
{
    public static InitiativeListItem Example { get; } = new(
        Examples.Initiative, InitiativeInput.Example.Title, InitiativeMode.LocalInitiative19b, InitiativeState.UnderSupport, 48, new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));
}
