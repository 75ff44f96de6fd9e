namespace Osl.BuildingBlocks.Domain;

/// <summary>Something that happened to an aggregate, in the past tense. It stays inside its module.</summary>
public interface IDomainEvent;
