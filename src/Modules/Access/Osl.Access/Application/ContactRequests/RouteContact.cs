using FluentValidation;
using Osl.Access.Domain.ContactRequests;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.ContactRequests;

/// <summary>The coordinator of the team gives a contact to the one who takes it up.</summary>
[Permission(Rights.RouteContacts)]
internal sealed record RouteContact(Guid Id, long ExpectedVersion, Guid StaffMemberId, string? Note) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<RouteContact>
    {
        public Validator() => RuleFor(command => command.Note).MaximumLength(TextLimits.Line);
    }

    internal sealed class Handler(IRepository<ContactRequest> requests, IReads<StaffMember> staff, TimeProvider clock) : ICommandHandler<RouteContact, Changed>
    {
        public async Task<Changed> Handle(RouteContact request, CancellationToken cancellationToken)
        {
            var contact = await requests.Get(new ContactRequestId(request.Id), request.ExpectedVersion, cancellationToken);
            var (to, today) = (new StaffMemberId(request.StaffMemberId), WarsawCalendar.Today(clock));
            var worksHere = await staff.Any(
                staff.All.Where(member => member.Id == to && member.ActiveFrom <= today && (member.ActiveUntil == null || member.ActiveUntil >= today)), cancellationToken);
            contact.Route(to, worksHere, request.Note, clock.GetUtcNow());
            return new Changed(contact);
        }
    }
}
