namespace Osl.BuildingBlocks.Contracts;

/// <summary>The name an event is stored under, with its version: planning.plan-approved.v1.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
