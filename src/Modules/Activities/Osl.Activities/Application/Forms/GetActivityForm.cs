using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Forms;

/// <summary>One form.</summary>
[Permission(Rights.ReadForms)]
internal sealed record GetActivityForm(Guid Id) : IQuery<ActivityFormResponse>
{
    internal sealed class Handler(IReads<ActivityForm> forms) : IQueryHandler<GetActivityForm, ActivityFormResponse>
    {
        private static readonly OneById<ActivityForm, FormId, ActivityFormResponse> Row = new(form => ActivityFormResponse.Of(form));

        public Task<ActivityFormResponse> Handle(GetActivityForm request, CancellationToken cancellationToken) =>
            forms.First(Row, new FormId(request.Id), cancellationToken);
    }
}
