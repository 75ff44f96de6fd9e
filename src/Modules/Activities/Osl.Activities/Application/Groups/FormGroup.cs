using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Says that a group stands on its own feet: it meets.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record FormGroup(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<CommunityGroup> groups, RequestScope scope, TimeProvider clock) : ICommandHandler<FormGroup, Changed>
    {
        public async Task<Changed> Handle(FormGroup request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            group.Form(WarsawCalendar.Today(clock));
            return new Changed(group);
        }
    }
}
