using Osl.BuildingBlocks.Contracts;

namespace Osl.ArchitectureTests.Violations.Rule06;

[EventName("planted.open-event-raised.v1")]
public record OpenEventRaised : IntegrationEvent;

[EventName("planted.approve-plan.v1")]
public sealed record ApprovePlan : IntegrationEvent;

public sealed record NamelessRaised : IntegrationEvent;

[EventName("planted.unversioned-raised")]
public sealed record UnversionedRaised : IntegrationEvent;

[EventName("planted.something-else-raised.v1")]
public sealed record OtherwiseNamedRaised : IntegrationEvent;

[EventName("planted.first-raised.v1")]
public sealed record FirstRaised : IntegrationEvent;

[EventName("planted.first-raised.v1")]
public sealed record SecondRaised : IntegrationEvent;

[EventName("planted.nesting-raised.v1")]
public sealed record NestingRaised : IntegrationEvent
{
    public required Uri Where { get; init; }
}

[EventName("planted.listing-raised.v1")]
public sealed record ListingRaised : IntegrationEvent
{
    public required List<Guid> Plans { get; init; }
}

[EventName("planted.innocent-raised.v2")]
public sealed record InnocentRaised : IntegrationEvent
{
    public required Guid[] Plans { get; init; }

    public DateOnly? Until { get; init; }
}
