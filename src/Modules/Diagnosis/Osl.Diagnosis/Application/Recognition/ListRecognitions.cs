using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>Lists the journal, the newest first.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record ListRecognitions(
    Guid? CommunityId,
    Guid? NeedId,
    RecognitionKind? Kind,
    RecognitionScope? Scope,
    ProblemDomain? Domain,
    ContactChannel? Channel,
    DateOnly? From,
    DateOnly? To,
    bool? Withdrawn,
    string? Q,
    PageRequest Page) : IQuery<Page<RecognitionResponse>>
{
    internal sealed class Handler(IReads<RecognitionRow> reads) : IQueryHandler<ListRecognitions, Page<RecognitionResponse>>
    {
        private static readonly SortOrders<RecognitionRow> Orders = SortOrders<RecognitionRow>.EndingIn(one => one.Id)
            .By("recognisedOn", one => one.RecognisedOn, descending: true)
            .By("title", one => one.SortText);

        public Task<Page<RecognitionResponse>> Handle(ListRecognitions request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityId == id)
                .WhereAsked(Ids.Typed<NeedId>(request.NeedId), id => one => one.NeedId == id)
                .WhereAsked(request.Kind, asked => one => one.Kind == asked)
                .WhereAsked(request.Scope, asked => one => one.Scope == asked)
                .WhereAsked(request.Domain, asked => one => one.Domain == asked)
                .WhereAsked(request.Channel, asked => one => one.Channel == asked)
                .WhereAsked(request.From, from => one => one.RecognisedOn >= from)
                .WhereAsked(request.To, to => one => one.RecognisedOn <= to)
                .WhereAsked(request.Withdrawn, withdrawn => one => (one.WithdrawnAt != null) == withdrawn)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, RecognitionResponse.Of, cancellationToken);
        }
    }
}
