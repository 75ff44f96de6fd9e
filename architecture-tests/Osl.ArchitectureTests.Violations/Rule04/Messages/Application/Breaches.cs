using MediatR;
using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Violations.Rule04.Messages.Application;

internal sealed record AnswersWithAnAggregate : IRequest<IReadOnlyList<Period>>;

internal sealed record ResponseWithAnId : IRequest<CommunityResponse>;

internal sealed record CommunityResponse(Guid Id, IReadOnlyList<Row> Rows);

internal sealed record Row(CommunityId Community);

internal sealed record Innocent(CommunityId Community) : IRequest<PlainResponse>;

internal sealed record PlainResponse(Guid Id, RuleKind Kind);
