using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Digests;

internal readonly record struct AgendaItemId(Guid Value) : ITypedId<AgendaItemId>
{
    public static AgendaItemId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
