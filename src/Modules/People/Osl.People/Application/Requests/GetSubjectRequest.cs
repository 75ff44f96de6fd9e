using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Requests;

/// <summary>One request of somebody about their data.</summary>
[Permission(Rights.ReadRequests)]
internal sealed record GetSubjectRequest(Guid Id) : IQuery<SubjectRequestView>
{
    internal sealed class Handler(IReads<SubjectRequest> requests, TimeProvider clock) : IQueryHandler<GetSubjectRequest, SubjectRequestView>
    {
        public async Task<SubjectRequestView> Handle(GetSubjectRequest request, CancellationToken cancellationToken)
        {
            var id = new SubjectRequestId(request.Id);
            return SubjectRequestView.Of(await requests.First(requests.All.Where(one => one.Id == id), cancellationToken), WarsawCalendar.Today(clock));
        }
    }
}
