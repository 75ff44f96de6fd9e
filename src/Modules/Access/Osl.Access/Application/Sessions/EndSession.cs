using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Sessions;

/// <summary>Ends one of the caller's sessions; the present one means logging out.</summary>
[OwnOnly]
internal sealed record EndSession(Guid Id) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Session> sessions, RequestScope scope, TimeProvider clock) : ICommandHandler<EndSession, Done>
    {
        public async Task<Done> Handle(EndSession request, CancellationToken cancellationToken)
        {
            var session = await sessions.Get(new SessionId(request.Id), cancellationToken);
            if (session.Account != new AccountId(scope.Actor.AccountId ?? default))
            {
                throw new NotFoundException(nameof(Session));
            }

            session.End(request.Id == scope.Actor.CredentialId ? SessionEnd.LoggedOut : SessionEnd.EndedByOwner, clock.GetUtcNow());
            return Done.Value;
        }
    }
}
