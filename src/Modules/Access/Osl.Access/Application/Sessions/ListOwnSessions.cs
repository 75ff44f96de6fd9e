using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Sessions;

/// <summary>The caller's open sessions.</summary>
[OwnOnly]
internal sealed record ListOwnSessions(PageRequest Page) : IQuery<Page<SessionRow>>
{
    private static readonly SortOrders<Session> Orders = SortOrders<Session>.EndingIn(session => session.Id)
        .By("openedAt", session => session.OpenedAt, descending: true);

    internal sealed class Handler(IReads<Session> sessions, IReads<Account> accounts, RequestScope scope, TimeProvider clock)
        : IQueryHandler<ListOwnSessions, Page<SessionRow>>
    {
        public Task<Page<SessionRow>> Handle(ListOwnSessions request, CancellationToken cancellationToken)
        {
            var account = new AccountId(scope.Actor.AccountId ?? throw new NotAuthenticatedException());
            var (now, present) = (clock.GetUtcNow(), new SessionId(scope.Actor.CredentialId ?? default));
            var open = from session in sessions.All
                       where session.Account == account && session.EndedAt == null && session.ExpiresAt > now
                           && accounts.All.Any(own => own.Id == account && own.SessionsValidFrom <= session.OpenedAt)
                       select session;
            return sessions.Page(
                open,
                Orders,
                request.Page,
                session => new SessionRow(session.Id.Value, session.Client, session.OpenedAt, session.LastRefreshedAt, session.ExpiresAt, session.Id == present),
                cancellationToken);
        }
    }
}

/// <summary>One log-in of the caller's.</summary>
/// <param name="Client">What the client called itself.</param>
/// <param name="IsPresent">Whether it is the one that asks.</param>
internal sealed record SessionRow(
    Guid Id, string Client, DateTimeOffset OpenedAt, DateTimeOffset LastRefreshedAt, DateTimeOffset ExpiresAt, bool IsPresent) : IExample<SessionRow>
{
    public static SessionRow Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000001"),
        "Firefox/145.0",
        new DateTimeOffset(2026, 11, 23, 7, 30, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 12, 7, 7, 30, 0, TimeSpan.Zero),
        true);
}
