using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>Lists surveys, the newest first.</summary>
[Permission(Rights.ReadSurveys)]
internal sealed record ListSurveys(
    Guid? CommunityId,
    SurveyStatus? Status,
    SurveyMode? Mode,
    string? Q,
    PageRequest Page) : IQuery<Page<SurveyResponse>>
{
    internal sealed class Handler(IReads<Survey> reads) : IQueryHandler<ListSurveys, Page<SurveyResponse>>
    {
        private static readonly SortOrders<Survey> Orders = SortOrders<Survey>.EndingIn(one => one.Id)
            .By("preparedAt", one => one.PreparedAt, descending: true)
            .By("title", one => one.SortText);

        public Task<Page<SurveyResponse>> Handle(ListSurveys request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityId == id)
                .WhereAsked(request.Status, asked => one => one.Status == asked)
                .WhereAsked(request.Mode, asked => one => one.Mode == asked)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, one => SurveyResponse.Of(one), cancellationToken);
        }
    }
}
