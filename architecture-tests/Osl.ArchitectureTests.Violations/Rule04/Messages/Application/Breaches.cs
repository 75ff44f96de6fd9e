using MediatR;
using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Violations.Rule04.Messages.Application;

internal sealed record AnswersWithAPeriod : IRequest<IReadOnlyList<Period>>;

internal sealed record ResponseWithAnId : IRequest<CommunityResponse>;

internal sealed record CommunityResponse(Guid Id, IReadOnlyList<Row> Rows);

internal sealed record Row(CommunityId Community);

internal sealed record CommandWithAnId(CommunityId Community) : IRequest<PlainResponse>;

internal sealed record Innocent(Guid Community) : IRequest<PlainResponse>;

internal sealed record PlainResponse(Guid Id, RuleKind Kind);
