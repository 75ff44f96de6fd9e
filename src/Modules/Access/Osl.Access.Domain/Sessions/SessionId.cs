using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Sessions;

/// <summary>Also the id of the family of refresh tokens.</summary>
internal readonly record struct SessionId(Guid Value) : ITypedId<SessionId>
{
    public static SessionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
