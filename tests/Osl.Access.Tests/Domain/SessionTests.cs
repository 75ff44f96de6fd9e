using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Sessions;

namespace Osl.Access.Tests.Domain;

public sealed class SessionTests
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_refresh_token_works_once_and_the_access_token_before_runs_out_by_itself()
    {
        var session = Open();

        Refresh(session, "r0", 1, Some.Now.AddMinutes(5)).ShouldBe(RefreshOutcome.Rotated);

        session.Accepts("a1", Some.Now.AddMinutes(19)).ShouldBeTrue();
        session.Accepts("a0", Some.Now.AddMinutes(14)).ShouldBeTrue();
        session.Accepts("a0", Some.Now.AddMinutes(15)).ShouldBeFalse();
        session.Accepts("a1", Some.Now.AddMinutes(20)).ShouldBeFalse();
    }

    [Fact]
    public void Two_tabs_within_the_grace_get_the_same_pair()
    {
        var session = Open();
        Refresh(session, "r0", 1, Some.Now);

        Refresh(session, "r0", 2, Some.Now.AddSeconds(10)).ShouldBe(RefreshOutcome.Replayed);

        session.RefreshHash.ShouldBe("r1");
        session.IsOpenAt(Some.Now.AddSeconds(10)).ShouldBeTrue();
    }

    [Fact]
    public void A_spent_refresh_token_that_comes_back_ends_the_family()
    {
        var session = Open();
        Refresh(session, "r0", 1, Some.Now);

        Refresh(session, "r0", 2, Some.Now.AddSeconds(11)).ShouldBe(RefreshOutcome.Reused);

        session.Accepts("a1", Some.Now.AddSeconds(12)).ShouldBeFalse();
        session.DomainEvents.OfType<SessionFamilyRevoked>().ShouldHaveSingleItem().Reason.ShouldBe(SessionEnd.RefreshTokenReused);
        Refresh(session, "r1", 2, Some.Now.AddSeconds(12)).ShouldBe(RefreshOutcome.Refused);
    }

    [Fact]
    public void A_token_older_than_the_last_one_spent_ends_the_family_too()
    {
        var session = Open();
        Refresh(session, "r0", 1, Some.Now);
        Refresh(session, "r1", 2, Some.Now.AddSeconds(1));

        Refresh(session, "r0", 3, Some.Now.AddSeconds(2)).ShouldBe(RefreshOutcome.Reused);
    }

    [Fact]
    public void A_session_ends_once_and_expires_at_last()
    {
        var session = Open();
        session.End(SessionEnd.LoggedOut, Some.Now);
        session.End(SessionEnd.EndedByAdministrator, Some.Now.AddMinutes(1));

        session.EndReason.ShouldBe(SessionEnd.LoggedOut);
        Refresh(Open(), "r0", 1, Some.Now.AddDays(14)).ShouldBe(RefreshOutcome.Refused);
    }

    private static Session Open()
        => Session.Open(Some.Id<SessionId>(), Some.CentreId, Some.Id<AccountId>(), "test", Pair(0, Some.Now), Some.Now.AddDays(14), Some.Now);

    private static RefreshOutcome Refresh(Session session, string presented, int next, DateTimeOffset at)
        => session.Refresh(presented, Pair(next, at), "salt", Grace, at);

    private static TokenPair Pair(int number, DateTimeOffset at) => new($"a{number}", at.AddMinutes(15), $"r{number}");
}
