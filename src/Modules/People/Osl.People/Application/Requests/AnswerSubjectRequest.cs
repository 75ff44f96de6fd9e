using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Requests;

/// <summary>Writes down that the person was answered: what they asked for was done, or refused with a ground (GDPR Art. 12(4)).</summary>
[Permission(Rights.WriteRequests)]
internal sealed record AnswerSubjectRequest(Guid Id, long ExpectedVersion, RefusalGround? RefusedFor) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<AnswerSubjectRequest>
    {
        public Validator() => RuleFor(command => command.RefusedFor).IsInEnum();
    }

    internal sealed class Handler(IRepository<SubjectRequest> requests, TimeProvider clock) : ICommandHandler<AnswerSubjectRequest, Changed>
    {
        public async Task<Changed> Handle(AnswerSubjectRequest request, CancellationToken cancellationToken)
        {
            var answered = await requests.Get(new SubjectRequestId(request.Id), request.ExpectedVersion, cancellationToken);
            answered.Answer(request.RefusedFor, WarsawCalendar.Today(clock));
            return new Changed(answered);
        }
    }
}
