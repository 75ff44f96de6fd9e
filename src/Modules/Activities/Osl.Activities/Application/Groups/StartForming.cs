using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Begins to gather people for a proposed group.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record StartForming(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<CommunityGroup> groups, RequestScope scope) : ICommandHandler<StartForming, Changed>
    {
        public async Task<Changed> Handle(StartForming request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            group.StartForming();
            return new Changed(group);
        }
    }
}
