using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>Changes a contact point. The version is the centre's.</summary>
[Permission(Rights.WriteCentre)]
internal sealed record DescribeContactPoint(Guid CentreId, Guid Id, long ExpectedVersion, ContactPointData Point) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribeContactPoint>
    {
        public Validator() => RuleFor(command => command.Point).SetValidator(new ContactPointData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<Centre> centres) : ICommandHandler<DescribeContactPoint, Changed>
    {
        public async Task<Changed> Handle(DescribeContactPoint request, CancellationToken cancellationToken)
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

            var data = request.Point;
            centre.DescribeContactPoint(id, data.Name, data.Office.ToDomain(), data.Note, HoursData.ToDomain(data.Hours));
            return new Changed(centre);
        }
    }
}
