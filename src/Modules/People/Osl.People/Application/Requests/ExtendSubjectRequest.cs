using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Requests;

/// <summary>Extends the term of an answer, of which the person is told with the ground (GDPR Art. 12(3)).</summary>
[Permission(Rights.WriteRequests)]
internal sealed record ExtendSubjectRequest(Guid Id, long ExpectedVersion, ExtensionGround Ground) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ExtendSubjectRequest>
    {
        public Validator() => RuleFor(command => command.Ground).IsInEnum();
    }

    internal sealed class Handler(IRepository<SubjectRequest> requests, ILegalParameters parameters, TimeProvider clock) : ICommandHandler<ExtendSubjectRequest, Changed>
    {
        public async Task<Changed> Handle(ExtendSubjectRequest request, CancellationToken cancellationToken)
        {
            var extended = await requests.Get(new SubjectRequestId(request.Id), request.ExpectedVersion, cancellationToken);
            var months = await parameters.Value(PeopleParameters.SubjectRequestMonths, extended.ReceivedOn, cancellationToken)
                + await parameters.Value(PeopleParameters.SubjectRequestExtensionMonths, extended.ReceivedOn, cancellationToken);
            extended.Extend(request.Ground, months, WarsawCalendar.Today(clock));
            return new Changed(extended);
        }
    }
}
