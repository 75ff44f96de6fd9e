using FluentValidation;
using Osl.Access.Domain.ContactRequests;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.ContactRequests;

/// <summary>Writes down that somebody turned to the team.</summary>
/// <param name="Subject">What it is about, without names.</param>
/// <param name="Message">What was said.</param>
/// <param name="Caller">Who it was, as far as they said; leave out what nobody needs.</param>
/// <param name="ReplyTo">Where to answer; deleted once it is answered.</param>
[Permission(Rights.WriteContacts)]
internal sealed record ReceiveContact(IncomingChannel Channel, string Subject, string? Message = null, string? Caller = null, string? ReplyTo = null)
    : ICommand<Created>, IExample<ReceiveContact>
{
    public static ReceiveContact Example { get; } = new(
        IncomingChannel.Phone, "Pomysł na ogródek sąsiedzki", "Mieszkańcy bloku chcą zagospodarować trawnik.", "mieszkanka Osiedla Słonecznego", "+48 600 000 000");

    internal sealed class Validator : AbstractValidator<ReceiveContact>
    {
        public Validator()
        {
            RuleFor(contact => contact.Channel).IsInEnum();
            RuleFor(contact => contact.Subject).Named();
            RuleFor(contact => contact.Message).MaximumLength(TextLimits.Text);
            RuleFor(contact => contact.Caller).MaximumLength(TextLimits.Name);
            RuleFor(contact => contact.ReplyTo).MaximumLength(TextLimits.Name);
        }
    }

    internal sealed class Handler(IRepository<ContactRequest> requests, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<ReceiveContact, Created>
    {
        public Task<Created> Handle(ReceiveContact request, CancellationToken cancellationToken)
        {
            var details = new ContactDetails(request.Channel, request.Subject, request.Message, request.Caller, request.ReplyTo);
            var received = ContactRequest.Receive(new ContactRequestId(ids.Next()), scope.RequiredCentre, details, scope.RequiredStaffMember, clock.GetUtcNow());
            requests.Add(received);
            return Task.FromResult(new Created(received.Id.Value));
        }
    }
}
