using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Updates;

internal sealed record PlanUpdateSettled(PlanId PlanId, DiagnosisId DiagnosisId, bool Updated) : IDomainEvent;
