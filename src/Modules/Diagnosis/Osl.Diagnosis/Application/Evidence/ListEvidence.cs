using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Evidence;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Evidence;

/// <summary>What took place for communities and needs, the latest first; filters narrow together.</summary>
/// <param name="CommunityId">That was for this community.</param>
/// <param name="NeedId">That was for this need.</param>
/// <param name="From">Held on this day or later.</param>
/// <param name="To">Held on this day or earlier.</param>
[Permission(Rights.ReadJournal)]
internal sealed record ListEvidence(
    PageRequest Page,
    Guid? CommunityId = null,
    Guid? NeedId = null,
    DateOnly? From = null,
    DateOnly? To = null,
    Involvement? Involvement = null) : IQuery<Page<EvidenceResponse>>
{
    internal sealed class Handler(IReads<ActivityEvidence> evidence) : IQueryHandler<ListEvidence, Page<EvidenceResponse>>
    {
        private static readonly SortOrders<ActivityEvidence> Orders = SortOrders<ActivityEvidence>.EndingIn(one => one.Id).By("heldOn", one => one.HeldOn, descending: true);

        public Task<Page<EvidenceResponse>> Handle(ListEvidence request, CancellationToken cancellationToken)
        {
            var query = evidence.All
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityIds.Contains(id))
                .WhereAsked(Ids.Typed<NeedId>(request.NeedId), id => one => one.NeedIds.Contains(id))
                .WhereAsked(request.From, from => one => one.HeldOn >= from)
                .WhereAsked(request.To, to => one => one.HeldOn <= to)
                .WhereAsked(request.Involvement, involvement => one => one.Involvement == involvement);
            return evidence.Page(query, Orders, request.Page, one => EvidenceResponse.Of(one), cancellationToken);
        }
    }
}

/// <summary>Evidence of what a community took part in: an activity that was held, in numbers.</summary>
/// <param name="Id">The activity.</param>
/// <param name="CommunityIds">The communities that it was for.</param>
/// <param name="NeedIds">The needs that it was for.</param>
/// <param name="Involvement">Held for people, with them, or by themselves.</param>
/// <param name="Participants">How many came.</param>
internal sealed record EvidenceResponse(
    Guid Id,
    string Title,
    DateOnly HeldOn,
    IReadOnlyList<Guid> CommunityIds,
    IReadOnlyList<Guid> NeedIds,
    Involvement Involvement,
    int Participants) : IExample<EvidenceResponse>
{
    public static EvidenceResponse Of(ActivityEvidence one) => new(
        one.Id.Value, one.Title, one.HeldOn, Ids.Plain(one.CommunityIds), Ids.Plain(one.NeedIds), one.Involvement, one.Participants);

    public static EvidenceResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-0000000000d1"),
        "Warsztat ceramiki",
        new DateOnly(2026, 4, 14),
        [new Guid("0199d0c2-0000-7000-8000-000000000011")],
        [new Guid("0199d0c2-0000-7000-8000-000000000041")],
        Involvement.By,
        11);
}
