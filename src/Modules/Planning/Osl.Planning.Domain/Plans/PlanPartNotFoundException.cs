namespace Osl.Planning.Domain.Plans;

/// <summary>The plan has no such goal, measure, indicator or attachment.</summary>
internal sealed class PlanPartNotFoundException(Guid id) : Exception($"The plan has no part {id}.");
