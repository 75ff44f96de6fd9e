using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Messaging;

/// <summary>Says which of a module's domain events other modules hear of, and as what: one switch a module.</summary>
public interface IEventMap
{
    /// <summary>Null for what stays inside the module. The envelope is filled in afterwards.</summary>
    IntegrationEvent? Map(IDomainEvent happened);
}
