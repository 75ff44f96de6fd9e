using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Initiatives;

/// <summary>An initiative's support log.</summary>
[Permission(Rights.ReadInitiatives)]
internal sealed record ListInitiativeSupport(Guid InitiativeId, PageRequest Page, SupportKind? Kind = null) : IQuery<Page<InitiativeSupportResponse>>
{
    private static readonly SortOrders<InitiativeSupport> Orders = SortOrders<InitiativeSupport>.EndingIn(one => one.Id).By("on", one => one.On);

    internal sealed class Handler(IReads<Initiative> initiatives, IReads<InitiativeSupport> log) : IQueryHandler<ListInitiativeSupport, Page<InitiativeSupportResponse>>
    {
        public async Task<Page<InitiativeSupportResponse>> Handle(ListInitiativeSupport request, CancellationToken cancellationToken)
        {
            var id = new InitiativeId(request.InitiativeId);
            if (!await initiatives.Any(initiatives.All.Where(one => one.Id == id), cancellationToken))
            {
                throw new NotFoundException(nameof(Initiative));
            }

            var query = log.All.Where(one => one.InitiativeId == id).WhereAsked(request.Kind, kind => one => one.Kind == kind);
            return await log.Page(query, Orders, request.Page, one => InitiativeSupportResponse.Of(one), cancellationToken);
        }
    }
}

/// <summary>Support for an initiative.</summary>
internal sealed record InitiativeSupportResponse(Guid Id, DateOnly On, SupportKind Kind, string Description, Guid? SupporterId, int? Supporters)
    : ITellsPersonalData, IExample<InitiativeSupportResponse>
{
    public static InitiativeSupportResponse Of(InitiativeSupport support) => new(
        support.Id.Value, support.On, support.Kind, support.Description, support.SupporterId?.Value, support.Supporters);

    public static InitiativeSupportResponse Example { get; } = new(
        Examples.Support, InitiativeSupportInput.Example.On, SupportKind.Labour, InitiativeSupportInput.Example.Description, null, 48);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => SupporterId is { } person ? [person] : [];
}
