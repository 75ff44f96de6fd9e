using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>Takes a contact point away. The version is the centre's.</summary>
[Permission(Rights.WriteCentre)]
internal sealed record CloseContactPoint(Guid CentreId, Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Centre> centres) : ICommandHandler<CloseContactPoint, Changed>
    {
        public async Task<Changed> Handle(CloseContactPoint request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), cancellationToken);
            var id = new ContactPointId(request.Id);
            if (centre.ContactPoints.All(point => point.Id != id))
            {
                throw new NotFoundException(nameof(ContactPoint));
            }

            if (centre.Version != request.ExpectedVersion)
            {
                throw new StaleVersionException();
            }

            centre.CloseContactPoint(id);
            return new Changed(centre);
        }
    }
}
