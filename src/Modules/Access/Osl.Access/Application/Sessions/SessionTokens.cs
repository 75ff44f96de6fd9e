using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Sessions;

/// <summary>What a log-in or a refresh answers with. The tokens are shown here once and stored nowhere.</summary>
/// <param name="SessionId">The session, as the list of sessions shows it.</param>
/// <param name="AccessToken">Goes into Authorization: Bearer.</param>
/// <param name="ExpiresIn">Seconds until the access token runs out.</param>
/// <param name="RefreshToken">Works once, for the next pair.</param>
internal sealed record SessionTokens(Guid SessionId, string TokenType, string AccessToken, int ExpiresIn, string RefreshToken) : IExample<SessionTokens>
{
    public static SessionTokens Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000001"),
        "Bearer",
        "osl_at_Jn2WHAPbT8kZ4nQy1xJ0cRr6u8yqkq5o4pLr0vZ3m2A",
        900,
        "osl_rt_u8yqkq5o4pLr0vZ3m2AJn2WHAPbT8kZ4nQy1xJ0cRr6");
}
