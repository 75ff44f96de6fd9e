namespace Osl.BuildingBlocks.Tenancy;

/// <summary>Turns a bearer token into the one who holds it. Access keeps the sessions.</summary>
public interface ISessionAuthenticator
{
    /// <summary>Null for a token that is unknown, expired or ended. A change of rights shows within 5 seconds.</summary>
    ValueTask<Actor?> Authenticate(string token, CancellationToken ct);
}
