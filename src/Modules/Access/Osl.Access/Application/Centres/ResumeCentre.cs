using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>Serves a suspended centre again.</summary>
[Permission(Rights.SuspendCentres)]
internal sealed record ResumeCentre(Guid CentreId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Centre> centres) : ICommandHandler<ResumeCentre, Changed>
    {
        public async Task<Changed> Handle(ResumeCentre request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), request.ExpectedVersion, cancellationToken);
            centre.Resume();
            return new Changed(centre);
        }
    }
}
