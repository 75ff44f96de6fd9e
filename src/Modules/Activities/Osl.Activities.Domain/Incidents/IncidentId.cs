using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Incidents;

/// <summary>A child-protection incident.</summary>
internal readonly record struct IncidentId(Guid Value) : ITypedId<IncidentId>
{
    public static IncidentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
