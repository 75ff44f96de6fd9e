using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.Resources;

/// <summary>Takes a resource off the map.</summary>
[Permission(Rights.WriteResources)]
internal sealed record WithdrawResource(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Resource> resources)
        : ICommandHandler<WithdrawResource, Changed>
    {
        public async Task<Changed> Handle(WithdrawResource request, CancellationToken cancellationToken)
        {
            var resource = await resources.Get(new ResourceId(request.Id), request.ExpectedVersion, cancellationToken);
            resource.Withdraw();
            return new Changed(resource);
        }
    }
}
