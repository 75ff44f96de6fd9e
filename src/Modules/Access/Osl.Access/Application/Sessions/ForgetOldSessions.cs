using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;

namespace Osl.Access.Application.Sessions;

/// <summary>Sweep: removes sessions and spent tokens that nothing can be learned from any more.</summary>
[SystemOnly]
internal sealed record ForgetOldSessions : ISweep
{
    internal sealed class Handler(Lookups lookups, Steps steps, TimeProvider clock) : ISweepHandler<ForgetOldSessions>
    {
        public async Task<Done> Handle(ForgetOldSessions request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            await using var look = lookups.Begin();
            var centres = await look.Reads<Session>().List(look.All<Session>().Where(session => session.ExpiresAt < now).Select(session => session.CentreId).Distinct(), cancellationToken);
            foreach (var centre in centres)
            {
                await steps.Send(centre, null, null, new ForgetOldSessionsOfCentre(now), cancellationToken);
            }

            return Done.Value;
        }
    }
}

/// <summary>The same in one centre.</summary>
[SystemOnly]
internal sealed record ForgetOldSessionsOfCentre(DateTimeOffset ExpiredBefore) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Session> sessions, IRecords<SpentRefreshToken> spent) : ICommandHandler<ForgetOldSessionsOfCentre, Done>
    {
        public async Task<Done> Handle(ForgetOldSessionsOfCentre request, CancellationToken cancellationToken)
        {
            foreach (var session in await sessions.List(new ExpiredSessions(request.ExpiredBefore), cancellationToken))
            {
                sessions.Remove(session);
            }

            foreach (var token in await spent.List(token => token.KeptUntil < request.ExpiredBefore, cancellationToken))
            {
                spent.Remove(token);
            }

            return Done.Value;
        }
    }

    private sealed class ExpiredSessions : Specification<Session>
    {
        public ExpiredSessions(DateTimeOffset before) => Query.Where(session => session.ExpiresAt < before).OrderBy(session => session.ExpiresAt).Take(500);
    }
}
