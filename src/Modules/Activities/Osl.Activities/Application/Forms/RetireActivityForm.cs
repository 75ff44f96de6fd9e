using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Forms;

/// <summary>Takes a form out of use: no new activity has it. Activities that have it keep it.</summary>
[Permission(Rights.WriteForms)]
internal sealed record RetireActivityForm(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<ActivityForm> forms) : ICommandHandler<RetireActivityForm, Changed>
    {
        public async Task<Changed> Handle(RetireActivityForm request, CancellationToken cancellationToken)
        {
            var form = await forms.Get(new FormId(request.Id), request.ExpectedVersion, cancellationToken);
            form.Retire();
            return new Changed(form);
        }
    }
}
