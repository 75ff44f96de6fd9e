using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Recognition;

internal sealed record PotentialRecorded(RecognitionEntryId RecognitionEntryId, CommunityId CommunityId) : IDomainEvent;
