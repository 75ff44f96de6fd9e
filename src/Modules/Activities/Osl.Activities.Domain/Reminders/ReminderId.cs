using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Reminders;

/// <summary>A decision to remind somebody.</summary>
internal readonly record struct ReminderId(Guid Value) : ITypedId<ReminderId>
{
    public static ReminderId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
