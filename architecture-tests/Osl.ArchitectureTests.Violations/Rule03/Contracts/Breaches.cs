using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Violations.Rule03.Contracts;

public sealed record LeaksATypedId(CommunityId Community);

public interface IService;

public record OpenRecord(Guid Id);

public sealed class PlainClass;

public sealed record Innocent(Guid Id);
