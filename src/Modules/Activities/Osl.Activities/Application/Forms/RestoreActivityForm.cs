using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Forms;

/// <summary>Takes a retired form into use again.</summary>
[Permission(Rights.WriteForms)]
internal sealed record RestoreActivityForm(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<ActivityForm> forms) : ICommandHandler<RestoreActivityForm, Changed>
    {
        public async Task<Changed> Handle(RestoreActivityForm request, CancellationToken cancellationToken)
        {
            var form = await forms.Get(new FormId(request.Id), request.ExpectedVersion, cancellationToken);
            form.Restore();
            return new Changed(form);
        }
    }
}
