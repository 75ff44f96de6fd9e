using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Letters;

/// <summary>Keeps the hash of the token in a letter about to be posted: of an invitation, or of a reset.</summary>
[SystemOnly]
internal sealed record KeepLetterToken(Guid? Invitation, Guid? Account, string TokenHash) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Invitation> invitations, IRepository<Account> accounts, ILegalParameters parameters, TimeProvider clock)
        : ICommandHandler<KeepLetterToken, Done>
    {
        public async Task<Done> Handle(KeepLetterToken request, CancellationToken cancellationToken)
        {
            if (request.Invitation is { } invitation)
            {
                (await invitations.Get(new InvitationId(invitation), cancellationToken)).Issue(request.TokenHash);
            }
            else
            {
                var now = clock.GetUtcNow();
                var minutes = await parameters.Value(AccessParameters.PasswordResetMinutes, WarsawCalendar.DayOf(now), cancellationToken);
                (await accounts.Get(new AccountId(request.Account ?? default), cancellationToken)).OfferReset(request.TokenHash, now.AddMinutes(minutes));
            }

            return Done.Value;
        }
    }
}
