using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Letters;

/// <summary>The letter is out.</summary>
[SystemOnly]
internal sealed record MarkLetterPosted(Guid? Invitation, Guid? Account) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Invitation> invitations, IRepository<Account> accounts, TimeProvider clock) : ICommandHandler<MarkLetterPosted, Done>
    {
        public async Task<Done> Handle(MarkLetterPosted request, CancellationToken cancellationToken)
        {
            if (request.Invitation is { } invitation)
            {
                (await invitations.Get(new InvitationId(invitation), cancellationToken)).MarkSent(clock.GetUtcNow());
            }
            else
            {
                (await accounts.Get(new AccountId(request.Account ?? default), cancellationToken)).MarkResetSent();
            }

            return Done.Value;
        }
    }
}
