using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>Changes a centre's name and the details of its office.</summary>
[Permission(Rights.WriteCentre)]
internal sealed record DescribeCentre(Guid CentreId, long ExpectedVersion, string Name, OfficeData Office) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribeCentre>
    {
        public Validator()
        {
            RuleFor(command => command.Name).Named();
            RuleFor(command => command.Office).SetValidator(new OfficeData.Validator());
        }
    }

    internal sealed class Handler(IRepository<Centre> centres) : ICommandHandler<DescribeCentre, Changed>
    {
        public async Task<Changed> Handle(DescribeCentre request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), request.ExpectedVersion, cancellationToken);
            centre.Describe(request.Name, request.Office.ToDomain());
            return new Changed(centre);
        }
    }
}
