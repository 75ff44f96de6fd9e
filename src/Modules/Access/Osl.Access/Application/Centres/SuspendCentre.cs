using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>Stops the service of a centre: nobody of it gets in, within 5 seconds. Its data stay.</summary>
[Permission(Rights.SuspendCentres)]
internal sealed record SuspendCentre(Guid CentreId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Centre> centres) : ICommandHandler<SuspendCentre, Changed>
    {
        public async Task<Changed> Handle(SuspendCentre request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), request.ExpectedVersion, cancellationToken);
            centre.Suspend();
            return new Changed(centre);
        }
    }
}
