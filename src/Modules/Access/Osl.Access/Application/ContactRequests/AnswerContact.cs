using FluentValidation;
using Osl.Access.Domain.ContactRequests;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.ContactRequests;

/// <summary>Says what came of a contact; where to answer is deleted with it.</summary>
[Permission(Rights.WriteContacts)]
internal sealed record AnswerContact(Guid Id, long ExpectedVersion, string Answer) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<AnswerContact>
    {
        public Validator() => RuleFor(command => command.Answer).NotEmpty().MaximumLength(TextLimits.Text);
    }

    internal sealed class Handler(IRepository<ContactRequest> requests, RequestScope scope, TimeProvider clock) : ICommandHandler<AnswerContact, Changed>
    {
        public async Task<Changed> Handle(AnswerContact request, CancellationToken cancellationToken)
        {
            var contact = await requests.Get(new ContactRequestId(request.Id), request.ExpectedVersion, cancellationToken);
            contact.Close(request.Answer, scope.RequiredStaffMember, clock.GetUtcNow());
            return new Changed(contact);
        }
    }
}
