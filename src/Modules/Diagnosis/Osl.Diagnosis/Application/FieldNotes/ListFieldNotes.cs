using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.FieldNotes;

/// <summary>Lists notes of contacts, the newest contact first.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record ListFieldNotes(
    Guid? CommunityId,
    ContactChannel? Channel,
    DateOnly? From,
    DateOnly? To,
    string? Q,
    PageRequest Page) : IQuery<Page<FieldNoteResponse>>
{
    internal sealed class Handler(IReads<FieldNote> reads) : IQueryHandler<ListFieldNotes, Page<FieldNoteResponse>>
    {
        private static readonly SortOrders<FieldNote> Orders = SortOrders<FieldNote>.EndingIn(one => one.Id)
            .By("contactOn", one => one.ContactOn, descending: true)
            .By("writtenAt", one => one.WrittenAt);

        public Task<Page<FieldNoteResponse>> Handle(ListFieldNotes request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityId == id)
                .WhereAsked(request.Channel, asked => one => one.Channel == asked)
                .WhereAsked(request.From, from => one => one.ContactOn >= from)
                .WhereAsked(request.To, to => one => one.ContactOn <= to)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, FieldNoteResponse.Of, cancellationToken);
        }
    }
}
