using FluentValidation;
using Osl.Access.Application.Accounts;
using Osl.Access.Application.Sessions;
using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Invitations;

/// <summary>Makes the account that an invitation offers, with a password of one's own.</summary>
[Public]
internal sealed record AcceptInvitation(string Token, string Password, string Source) : IProcedure<Created>
{
    internal sealed class Validator : AbstractValidator<AcceptInvitation>
    {
        public Validator()
        {
            RuleFor(accept => accept.Token).NotEmpty().MaximumLength(Tokens.MaximumLength);
            RuleFor(accept => accept.Password).NotEmpty().MaximumLength(1_024);
        }
    }

    internal sealed class Handler(Lookups lookups, IPasswords passwords, Throttle throttle, Steps steps, IIdSource ids, TimeProvider clock)
        : IProcedureHandler<AcceptInvitation, Created>
    {
        public async Task<Created> Handle(AcceptInvitation request, CancellationToken cancellationToken)
        {
            throttle.Enter(Throttle.Invitation, "", request.Source);
            passwords.Policy.Require(request.Password, "/password");
            var invitation = await Find(Tokens.Hash(request.Token), cancellationToken) ?? throw InvitationRules.StillValid.Broken();
            var (account, hash) = (ids.Next(), await passwords.Hash(request.Password, cancellationToken));
            await steps.Send(
                invitation.Centre, account, invitation.StaffMember, new OpenAccount(account, invitation.Id.Value, hash), cancellationToken);
            throttle.Succeeded(Throttle.Invitation, "", request.Source);
            return new Created(account);
        }

        private async Task<Known?> Find(string token, CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            await using var look = lookups.Begin();
            return await look.Reads<Invitation>().FirstOrDefault(
                look.All<Invitation>()
                    .Where(invitation => invitation.TokenHash == token && invitation.Status == InvitationStatus.Open && invitation.ExpiresAt > now)
                    .Select(invitation => new Known(invitation.Id, invitation.CentreId, invitation.StaffMember)),
                ct);
        }

        private sealed record Known(InvitationId Id, CentreId Centre, StaffMemberId StaffMember);
    }
}

/// <summary>The writing half: spends the invitation and adds the account.</summary>
[SystemOnly]
internal sealed record OpenAccount(Guid Account, Guid Invitation, string PasswordHash) : ICommand<Created>
{
    internal sealed class Handler(IRepository<Invitation> invitations, IRepository<Account> accounts, TimeProvider clock) : ICommandHandler<OpenAccount, Created>
    {
        public async Task<Created> Handle(OpenAccount request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var invitation = await invitations.Get(new InvitationId(request.Invitation), cancellationToken);
            invitation.Accept(now);
            accounts.Add(Domain.Accounts.Account.OfStaff(
                new AccountId(request.Account), invitation.CentreId, invitation.StaffMember, invitation.Email, request.PasswordHash, now));
            return new Created(request.Account);
        }
    }
}
