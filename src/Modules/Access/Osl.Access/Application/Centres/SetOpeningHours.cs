using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>Sets the centre's office hours, which differ by weekday.</summary>
[Permission(Rights.WriteCentre)]
internal sealed record SetOpeningHours(Guid CentreId, long ExpectedVersion, IReadOnlyList<HoursData> Hours) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<SetOpeningHours>
    {
        public Validator()
        {
            RuleFor(command => command.Hours).AtMost(Limits.List);
            RuleForEach(command => command.Hours).SetValidator(new HoursData.Validator());
        }
    }

    internal sealed class Handler(IRepository<Centre> centres) : ICommandHandler<SetOpeningHours, Changed>
    {
        public async Task<Changed> Handle(SetOpeningHours request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), request.ExpectedVersion, cancellationToken);
            centre.SetOpeningHours(HoursData.ToDomain(request.Hours));
            return new Changed(centre);
        }
    }
}
