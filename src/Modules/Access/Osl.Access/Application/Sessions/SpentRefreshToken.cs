using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Sessions;

/// <summary>A refresh token that has been used, kept until its session would have expired: if it comes back, somebody has a copy.</summary>
internal sealed class SpentRefreshToken : ICentreOwned
{
    public required CentreId CentreId { get; init; }

    public required Guid Id { get; init; }

    public required string Hash { get; init; }

    public required SessionId Session { get; init; }

    public required DateTimeOffset KeptUntil { get; init; }
}
