using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>Adds a place where residents find the organiser, with any number of ranges of hours a day.</summary>
[Permission(Rights.WriteCentre)]
internal sealed record OpenContactPoint(Guid CentreId, ContactPointData Point) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<OpenContactPoint>
    {
        public Validator() => RuleFor(command => command.Point).SetValidator(new ContactPointData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<Centre> centres, IIdSource ids) : ICommandHandler<OpenContactPoint, Created>
    {
        public async Task<Created> Handle(OpenContactPoint request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), cancellationToken);
            var (id, point) = (new ContactPointId(ids.Next()), request.Point);
            centre.OpenContactPoint(id, point.Name, point.Office.ToDomain(), point.Note, HoursData.ToDomain(point.Hours));
            return new Created(id.Value, centre.Version + 1);
        }
    }
}
