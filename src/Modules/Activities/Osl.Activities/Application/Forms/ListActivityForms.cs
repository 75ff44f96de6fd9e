using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Forms;

/// <summary>The centre's dictionary of forms, a page at a time.</summary>
/// <param name="Retired">Whether they are out of use.</param>
[Permission(Rights.ReadForms)]
internal sealed record ListActivityForms(PageRequest Page, bool? Retired = null) : IQuery<Page<ActivityFormResponse>>
{
    private static readonly SortOrders<ActivityForm> Orders = SortOrders<ActivityForm>.EndingIn(form => form.Id).By("name", form => form.NameSortKey).By("code", form => form.Code);

    internal sealed class Handler(IReads<ActivityForm> forms) : IQueryHandler<ListActivityForms, Page<ActivityFormResponse>>
    {
        public Task<Page<ActivityFormResponse>> Handle(ListActivityForms request, CancellationToken cancellationToken) =>
            forms.Page(
                forms.All.WhereAsked(request.Retired, retired => form => form.IsRetired == retired),
                Orders,
                request.Page,
                form => ActivityFormResponse.Of(form),
                cancellationToken);
    }
}
