using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Invitations;

internal readonly record struct InvitationId(Guid Value) : ITypedId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
